import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { appeal } from "#app/features/appeals/appeal.server.ts";
import { judgeAppeal } from "#app/features/appeals/judge-appeal.server.ts";
import { PARTS } from "#app/features/exports/parts.server.ts";
import { zipOf } from "#app/features/exports/zip.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { readReport } from "#app/features/reports/read-report.server.ts";
import { claimGuest } from "#app/features/sessions/claim.server.ts";
import { readStatement } from "#app/features/statements/read-statement.server.ts";
import { openLog } from "#app/server/log.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { answer, later, now, question, someone } from "./cast.ts";
import { env } from "./context.ts";
import { dump } from "./dump.ts";
import { describeOnBothEngines } from "./stores.ts";
import { APPEAL, caseRow, numberOf, reported, reportRow, ruled, rulingRow } from "./trust-cast.ts";

const leave = (store: Store, { id }: { id: number }, choice: "erase" | "detach" = "erase") =>
  deleteAccount(store, { memberId: id, choice, at: later(600) });

async function contested(store: Store, rulingId: number, memberId: number, text = APPEAL) {
  const outcome = await appeal(store, { rulingId, memberId, text, lang: "fr", at: later(60) });
  if (!outcome.appealed) throw new Error(outcome.refusal);
  return outcome.id;
}

describeOnBothEngines("whoever leaves", (world) => {
  it("leaves no word and no name in reports, reasons and appeals", async () => {
    const { store } = world;
    const leaver = await someone(store, { name: "Wilfrid Xanthopoulos", email: "wx@trust.example" });
    const [moderator, judge] = [await someone(store, { role: "moderator" }), await someone(store, { role: "admin" })];
    const [mine, others] = [await question(store, { authorId: leaver.id }), await question(store)];
    await answer(store, { threadId: mine, authorId: moderator.id });
    const explanation = "Moi, Xanthopoulos, je trouve ce texte injurieux.";
    const number = await numberOf(
      reported(store, { subjectId: others, reporter: { memberId: leaver.id }, explanation }),
    );
    await numberOf(
      reported(store, {
        subjectId: others,
        reporter: { email: "wx@trust.example" },
        explanation: `${explanation} bis`,
      }),
    );
    const about = "Ce Xanthopoulos écrit n’importe quoi, encore une fois.";
    const theirs = await numberOf(
      reported(store, { subjectId: mine, reporter: { memberId: judge.id }, explanation: about }),
    );
    const facts = "Wilfrid Xanthopoulos vise quelqu’un par son nom.";
    const rulingId = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId: mine, facts });
    const appealId = await contested(store, rulingId, leaver.id, "Je m’appelle Xanthopoulos et je conteste cela.");
    const reply = "Monsieur Xanthopoulos, nous avons bien relu votre texte.";
    const other = await someone(store, { role: "moderator" });
    await judgeAppeal(store, { appealId, verdict: "upheld", reply, actor: other, at: later(70) });

    expect(await leave(store, leaver)).toMatchObject({ deleted: true });
    await store.write((tx) => tx.delete(store.tables.outbox).then());
    expect(await dump(world.url)).not.toMatch(/Xanthopoulos|wx@trust/);
    expect(await rulingRow(store, rulingId)).toMatchObject({ memberId: null, facts: "", act: "hide" });
    expect(await reportRow(store, number)).toMatchObject({ reporterId: null, explanation: "", decidedAt: null });
    // What was decided stays said to whoever reported it.
    expect(await readReport(store, theirs, later(700))).toMatchObject({ decision: { act: "hide" } });
  });

  it("closes what nobody can judge any more, and says so to whoever had reported it", async () => {
    const { store } = world;
    const [leaver, reader] = [await someone(store), await someone(store)];
    const moderator = await someone(store, { role: "moderator" });
    const [erased, kept] = [
      await question(store, { authorId: leaver.id }),
      await question(store, { authorId: leaver.id }),
    ];
    await answer(store, { threadId: kept, authorId: reader.id });
    const reporter = { memberId: reader.id };
    const [gone, open, ofThem] = [
      await numberOf(reported(store, { subjectId: erased, reporter })),
      await numberOf(reported(store, { subjectId: kept, reporter })),
      await numberOf(reported(store, { subject: "member", subjectId: leaver.id, reporter })),
    ];
    const warning = await ruled(store, moderator, { act: "warn", subject: "member", subjectId: leaver.id });
    const appealId = await contested(store, warning, leaver.id);
    const { appeals } = store.tables;
    const [appealed] = await store.read.select().from(appeals).where(eq(appeals.id, appealId));
    await leave(store, leaver);
    const stateOf = async (number: string) => (await caseRow(store, (await reportRow(store, number)).caseId)).state;
    expect([await stateOf(gone), await stateOf(open), await stateOf(ofThem)]).toEqual(["closed", "open", "closed"]);
    expect((await caseRow(store, appealed?.caseId ?? 0)).state).toBe("closed");
    expect(await readReport(store, gone, later(700))).toMatchObject({ gone: true, decision: null });
    expect(await readReport(store, open, later(700))).toMatchObject({ gone: false, decision: null });
    const judge = await someone(store, { role: "moderator" });
    const asked = { appealId, verdict: "upheld", reply: APPEAL, actor: judge, at: later(700) } as const;
    expect(await judgeAppeal(store, asked)).toEqual({ judged: false, refusal: "already-decided" });
  });

  it("of the team leaves what they ruled, made by nobody", async () => {
    const { store } = world;
    const [author, moderator] = [await someone(store), await someone(store, { role: "moderator" })];
    const subjectId = await question(store, { authorId: author.id });
    const id = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId });
    await leave(store, moderator);
    expect(await readStatement(store, { id, memberId: author.id, now: later(700) })).toMatchObject({
      automated: false,
    });
  });
});

describeOnBothEngines("a guest", (world) => {
  it("reads what was decided about their question once the address is theirs", async () => {
    const { store } = world;
    const account = await someone(store, { email: "invitee@trust.example", emailProvedAt: now });
    const guest = await someone(store, { role: "guest", unprovedEmail: "invitee@trust.example" });
    const subjectId = await question(store, { authorId: guest.id });
    const moderator = await someone(store, { role: "moderator" });
    const id = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId });
    expect(await claimGuest(store, guest.id, later(5))).toMatchObject({ claimed: true, memberId: account.id });
    expect(await readStatement(store, { id, memberId: account.id, now: later(6) })).toMatchObject({ act: "hide" });
    expect(await contested(store, id, account.id)).toBeGreaterThan(0);
  });
});

describeOnBothEngines("the copy of one's data", (world) => {
  it("has what one reported, what was decided about one, and what one contested", async () => {
    const { store } = world;
    const [author, moderator] = [await someone(store), await someone(store, { role: "moderator" })];
    const [mine, others] = [await question(store, { authorId: author.id }), await question(store)];
    const number = await numberOf(reported(store, { subjectId: others, reporter: { memberId: author.id } }));
    const rulingId = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId: mine });
    await contested(store, rulingId, author.id);
    const parts = await Promise.all(PARTS.map(async ({ name, read }) => [name, await read(store, author.id)] as const));
    const data = Object.fromEntries(parts);
    expect(data["reports"]).toMatchObject([{ number, reason: "law-privacy", act: null }]);
    expect(data["rulings"]).toMatchObject([{ act: "hide", ground: "rule-disrespect", automated: false }]);
    expect(data["appeals"]).toMatchObject([{ body: APPEAL, state: "open", act: "hide" }]);
    const site = { store, now: () => now, log: openLog("silent"), env, brand: () => Promise.resolve(desk.brand) };
    const page = strFromU8(unzipSync(await zipOf(site, author.id, data))["donnees.html"] ?? new Uint8Array());
    expect(page).toContain("Manque de respect");
    expect(page).toContain("Masqué");
    expect(page).not.toContain(`Membre ${moderator.id}`);
  });
});
