import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { appeal } from "#app/features/appeals/appeal.server.ts";
import { judgeAppeal } from "#app/features/appeals/judge-appeal.server.ts";
import { compose, type Composed } from "#app/features/mail/compose.server.ts";
import { mailRows } from "#app/features/mail/mail-rows.server.ts";
import { refusalToMail } from "#app/features/mail/rules.ts";
import { countUnread, listMessages } from "#app/features/outbox/list-messages.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { listOwnModeration } from "#app/features/statements/list-own.server.ts";
import { readStatement } from "#app/features/statements/read-statement.server.ts";
import { readSuspension } from "#app/features/statements/read-suspension.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";
import { APPEAL, numberOf, REASON, REPLY, reported, ruled } from "./trust-cast.ts";

/** Every mail to somebody, the oldest first, as it would leave. */
async function mailsTo(store: Store, address: string): Promise<Composed[]> {
  const rows = await mailRows(store.read, store).orderBy(store.tables.outbox.id);
  const composed = await Promise.all(rows.map((row) => compose(row, desk)));
  return composed.filter((mail) => mail?.to === address).flatMap((mail) => mail ?? []);
}

let made = 0;
const address = () => `personne-${(made += 1)}@trust.example`;

async function aScene(store: Store, lang: "fr" | "en" = "fr") {
  const [mine, theirs] = [address(), address()];
  const author = await someone(store, { email: mine, lang, name: "Léa Martin" });
  const reader = await someone(store, { email: theirs, lang });
  const [moderator, judge] = [await someone(store, { role: "moderator" }), await someone(store, { role: "moderator" })];
  const threadId = await question(store, { authorId: author.id });
  return { author, reader, moderator, judge, threadId, mine, theirs };
}

describeOnBothEngines("what moderation tells by mail", (world) => {
  it("is the statement of reasons itself, in both languages, which nobody can stop", async () => {
    const { store } = world;
    for (const [lang, said] of [
      [
        "fr",
        /Masqué[\s\S]*la loi \(Injure[\s\S]*29\s1?[\s\S]*Une personne de l’équipe[\s\S]*jusqu’au 14\sseptembre 2026/,
      ],
      ["en", /Hidden[\s\S]*the law[\s\S]*Someone on the team[\s\S]*until 14\sSeptember 2026/],
    ] as const) {
      const { author, moderator, threadId, mine } = await aScene(store, lang);
      await store.write((tx) => {
        const { members } = store.tables;
        return tx.update(members).set({ newsStopped: true }).where(eq(members.id, author.id)).then();
      });
      const hide = { act: "hide", subject: "thread", subjectId: threadId, ground: "law-insult" } as const;
      const rulingId = await ruled(store, moderator, hide);
      const [mail] = await mailsTo(store, mine);
      expect(mail?.text).toMatch(said);
      expect(mail?.text).toContain(REASON);
      expect(mail?.link).toBe(`https://etvous.example/moi/decisions/${rulingId}`);
      expect([mail?.stopLink, /undefined|\[object/.test(mail?.html ?? "")]).toEqual([null, false]);
      const [row] = await mailRows(store.read, store).where(eq(store.tables.outbox.rulingId, rulingId));
      if (!row) throw new Error("no mail was written");
      expect(refusalToMail(row, later(60 * 24 * 30))).toBeNull();
    }
  });

  it("says that nobody had read what the site held, and is glad of what is given back", async () => {
    const { store } = world;
    const { author, moderator, judge, threadId, mine } = await aScene(store);
    await ruled(store, moderator, { act: "lock", subject: "thread", subjectId: threadId });
    await ruled(store, judge, { act: "unlock", subject: "thread", subjectId: threadId, ground: null, facts: "" });
    const texts = (await mailsTo(store, mine)).map(({ text }) => text);
    expect(texts[1]).toMatch(/en votre faveur[\s\S]*Rouvert aux réponses/);
    expect(texts[1]).not.toMatch(/contester/);
    await store.write((tx) =>
      tx
        .update(store.tables.rulings)
        .set({ automated: true })
        .where(eq(store.tables.rulings.memberId, author.id))
        .then(),
    );
    expect((await mailsTo(store, mine))[0]?.text).toMatch(
      /Le site a décidé seul[\s\S]*sans lecture par une personne[\s\S]*ne l’a encore lu/,
    );
  });

  it("follows a report and an appeal by their numbers, to members and to visitors", async () => {
    const { store } = world;
    const { author, reader, moderator, judge, threadId, mine, theirs } = await aScene(store);
    const visitor = address();
    const number = await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: reader.id } }));
    const other = await numberOf(reported(store, { subjectId: threadId, reporter: { email: visitor } }));
    const [received] = await mailsTo(store, visitor);
    expect(received?.text).toMatch(new RegExp(`^Bonjour,[\\s\\S]*Numéro\\s: ${other}[\\s\\S]*/signalements/${other}`));
    const rulingId = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId: threadId });
    const decided = await mailsTo(store, visitor);
    expect(decided.map(({ subject }) => subject)).toEqual([
      "Nous avons reçu votre signalement",
      "Votre signalement a été examiné",
    ]);
    expect(decided[1]?.text).toMatch(/Décision\s: Masqué/);
    // The reasons are the author's to read.
    expect(decided[1]?.text).not.toContain(REASON);

    const contested = await appeal(store, { rulingId, memberId: author.id, text: APPEAL, lang: "fr", at: later(60) });
    if (!contested.appealed) throw new Error(contested.refusal);
    const judging = {
      appealId: contested.id,
      verdict: "overturned",
      reply: REPLY,
      actor: judge,
      at: later(90),
    } as const;
    await judgeAppeal(store, judging);
    const judged = (await mailsTo(store, mine)).at(-1);
    expect(judged?.text).toMatch(/votre contestation[\s\S]*La décision est annulée/i);
    expect(judged?.text).toContain(REPLY);
    expect(judged?.link).toBe(`https://etvous.example/moi/decisions/${rulingId}`);
    const told = (await mailsTo(store, theirs)).at(-1);
    expect(told?.subject).toBe("Une décision que vous connaissez a été contestée");
    expect(told?.text).not.toContain(REPLY);
    expect(told?.link).toBe(`https://etvous.example/signalements/${number}`);
  });

  it("of threads made one is news: it can be stopped", async () => {
    const { store } = world;
    const { reader, threadId, theirs } = await aScene(store);
    await store.write((tx) =>
      tellTrust(tx, store, { kind: "merged-thread", recipientId: reader.id, threadId, at: now }),
    );
    const [mail] = await mailsTo(store, theirs);
    expect(mail?.stopLink).toContain("/desabonnement/");
    expect(mail?.link).toContain(`/questions/${threadId}/`);
  });
});

describeOnBothEngines("what moderation tells on the site", (world) => {
  it("is listed with everything else, counted while unread, and leads where it is read", async () => {
    const { store } = world;
    const { author, reader, moderator, threadId } = await aScene(store);
    const number = await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: reader.id } }));
    const rulingId = await ruled(store, moderator, { act: "hide", subject: "thread", subjectId: threadId });
    await appeal(store, { rulingId, memberId: author.id, text: APPEAL, lang: "fr", at: later(60) });
    const listed = async (memberId: number) => {
      const listing = await listMessages(store, memberId, null);
      return listing.listed ? listing.page.items.map(({ kind, path }) => `${kind} ${path}`) : [];
    };
    expect(await listed(author.id)).toEqual([
      `appeal-received /moi/decisions/${rulingId}`,
      `ruling /moi/decisions/${rulingId}`,
    ]);
    expect(await listed(reader.id)).toEqual([
      `report-decided /signalements/${number}`,
      `report-received /signalements/${number}`,
    ]);
    expect(await countUnread(store, author.id)).toBe(2);
  });

  it("is the statement, for whom it concerns and for nobody else", async () => {
    const { store } = world;
    const { author, reader, moderator, threadId } = await aScene(store);
    await reported(store, { subjectId: threadId, reporter: { memberId: reader.id } });
    const { moderationCases } = store.tables;
    const [waiting] = await store.read.select().from(moderationCases).where(eq(moderationCases.subjectId, threadId));
    const hide = { act: "hide", subject: "thread", subjectId: threadId, caseId: waiting?.id ?? null } as const;
    const id = await ruled(store, moderator, hide);
    expect(await readStatement(store, { id, memberId: author.id, now: later(10) })).toMatchObject({
      ...{ act: "hide", name: "question", facts: REASON, automated: false, after: "reported", place: null },
      words: { title: "Comment augmenter le plafond de ma carte ?" },
      appealUntil: new Date("2026-09-14T21:59:59.999Z"),
    });
    expect(await readStatement(store, { id, memberId: reader.id, now: later(10) })).toBeNull();
    const late = new Date("2026-09-14T22:00:00Z");
    expect((await readStatement(store, { id, memberId: author.id, now: late }))?.appealUntil).toBeNull();
  });

  it("does not tell of reports that came to nothing, nor of what others contested", async () => {
    const { store } = world;
    const { author, reader, moderator, judge, threadId } = await aScene(store);
    const number = await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: reader.id } }));
    const id = await ruled(store, moderator, { act: "dismiss", subject: "thread", subjectId: threadId });
    const said = { reportNumber: number, memberId: reader.id, text: APPEAL, lang: "fr", at: later(60) } as const;
    const contested = await appeal(store, said);
    if (!contested.appealed) throw new Error(contested.refusal);
    const judging = { appealId: contested.id, verdict: "upheld", reply: REPLY, actor: judge, at: later(90) } as const;
    const outcome = await judgeAppeal(store, judging);
    if (!outcome.judged) throw new Error(outcome.refusal);
    for (const one of [id, outcome.rulingId])
      expect(await readStatement(store, { id: one, memberId: author.id, now: later(99) })).toBeNull();
    expect(await listOwnModeration(store, author.id)).toEqual({ reports: [], statements: [], appeals: [] });
    expect(await listOwnModeration(store, reader.id)).toMatchObject({
      reports: [{ number, act: "dismiss" }],
      appeals: [{ state: "upheld", path: `/signalements/${number}` }],
    });
    expect((await listMessages(store, author.id, null)).listed && (await countUnread(store, author.id))).toBe(0);
  });

  it("leads whoever is suspended to the decision that says why", async () => {
    const { store } = world;
    const { author, moderator } = await aScene(store);
    const suspend = { act: "suspend", subject: "member", subjectId: author.id, until: later(10_000) } as const;
    const statementId = await ruled(store, moderator, suspend);
    expect(await readSuspension(store, author.id)).toEqual({ until: later(10_000), statementId });
    expect(await readSuspension(store, moderator.id)).toBeNull();
  });
});
