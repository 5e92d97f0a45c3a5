import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { appeal } from "#app/features/appeals/appeal.server.ts";
import { judgeAppeal } from "#app/features/appeals/judge-appeal.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { readReportable } from "#app/features/reports/find-reportable.server.ts";
import { listReports, readReport } from "#app/features/reports/read-report.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, comment, idea, kindsToldTo, later, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";
import { APPEAL, caseRow, EXPLANATION, numberOf, REPLY, reported, reportRow, ruled } from "./trust-cast.ts";

const VISITOR = { email: null };
const nothingElse = { until: null, ground: null, facts: "", at: later(30) } as const;

async function openCases(store: Store, subjectId: number) {
  const { moderationCases } = store.tables;
  const { subject, subjectId: id, state } = moderationCases;
  return store.read
    .select()
    .from(moderationCases)
    .where(and(eq(subject, "thread"), eq(id, subjectId), eq(state, "open")));
}

describeOnBothEngines("reporting", (world) => {
  it("opens a case, gives a number, and is told to whoever has an account", async () => {
    const { store } = world;
    const [author, reader] = [await someone(store), await someone(store)];
    const subjectId = await question(store, { authorId: author.id });
    const outcome = await reported(store, { subjectId, reporter: { memberId: reader.id } });
    expect(outcome).toMatchObject({ reported: true, again: false });
    const row = await reportRow(store, await numberOf(outcome));
    expect(row.number).toMatch(/^S-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(row).toMatchObject({ reporterId: reader.id, email: null, explanation: EXPLANATION, threadId: subjectId });
    expect(await caseRow(store, row.caseId)).toMatchObject({
      ...{ kind: "reported", state: "open", weight: 20, memberId: author.id },
    });
    expect(await kindsToldTo(store, reader)).toEqual(["report-received"]);
    expect(await kindsToldTo(store, author)).toEqual([]);
  });

  it("weighs more with each report, and more for what the law forbids", async () => {
    const { store } = world;
    const subjectId = await question(store);
    await reported(store, { subjectId, reporter: VISITOR, reason: "rule-off-topic" });
    await reported(store, { subjectId, reporter: VISITOR, reason: "law-insult" });
    await reported(store, { subjectId, reporter: { memberId: (await someone(store)).id }, reason: "law-hate" });
    expect((await openCases(store, subjectId)).map(({ weight }) => weight)).toEqual([2 + 10 + 20]);
  });

  it("twice by the same person is once, even at the same time, until it is decided", async () => {
    const { store } = world;
    const reader = await someone(store);
    const subjectId = await question(store);
    const mine = { subjectId, reporter: { memberId: reader.id } };
    const outcomes = await atOnce(4, () => reported(store, mine));
    const numbers = new Set(await Promise.all(outcomes.map(numberOf)));
    expect(numbers.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.reported && !outcome.again)).toHaveLength(1);
    expect((await openCases(store, subjectId)).map(({ weight }) => weight)).toEqual([20]);
    const moderator = await someone(store, { role: "moderator" });
    await ruled(store, moderator, { act: "dismiss", subject: "thread", subjectId });
    expect(await reported(store, mine)).toMatchObject({ again: false });
  });

  it("by visitors is the same only with the same words: nobody is given another's number", async () => {
    const { store } = world;
    const subjectId = await question(store);
    const reporter = { email: "voisine@report.example" };
    const first = await numberOf(reported(store, { subjectId, reporter }));
    expect(await reported(store, { subjectId, reporter })).toMatchObject({ number: first, again: true });
    const words = "Je voudrais bien savoir ce que cette personne a écrit.";
    const guessed = await numberOf(reported(store, { subjectId, reporter, explanation: words }));
    expect(guessed).not.toBe(first);
  });

  it("at the same time as others opens one case", async () => {
    const { store } = world;
    const readers = await atOnce(6, () => someone(store));
    const subjectId = await question(store);
    await Promise.all(readers.map(({ id }) => reported(store, { subjectId, reporter: { memberId: id } })));
    expect((await openCases(store, subjectId)).map(({ weight }) => weight)).toEqual([120]);
  });

  it("as it is being decided falls into that case or a new one, and is never forgotten", async () => {
    const { store } = world;
    const subjectId = await question(store);
    const [moderator, reader] = [await someone(store, { role: "moderator" }), await someone(store)];
    await reported(store, { subjectId, reporter: VISITOR });
    const dismissal = { act: "dismiss", subject: "thread", subjectId, caseId: null, actor: moderator } as const;
    const [number] = await Promise.all([
      numberOf(reported(store, { subjectId, reporter: { memberId: reader.id } })),
      rule(store, { ...dismissal, ...nothingElse }),
    ]);
    const row = await reportRow(store, number);
    const { state } = await caseRow(store, row.caseId);
    expect(state).toBe(row.rulingId === null ? "open" : "closed");
  });

  it("masks what nobody may read", async () => {
    const { store } = world;
    const explanation = "Il donne le numéro 06 12 34 56 78 de ma mère à tout le monde.";
    const number = await numberOf(
      reported(store, { subjectId: await question(store), reporter: VISITOR, explanation }),
    );
    expect((await reportRow(store, number)).explanation).not.toContain("06 12 34");
  });
});

describeOnBothEngines("what may be reported", (world) => {
  it("is what everybody can read", async () => {
    const { store } = world;
    const author = await someone(store);
    const hidden = await question(store, { state: "hidden" });
    const open = await question(store);
    const gone = await answer(store, { threadId: open, authorId: author.id, state: "withdrawn" });
    const under = await comment(store, { threadId: hidden, authorId: author.id });
    const guest = await someone(store, { role: "guest" });
    for (const asked of [
      { subject: "thread", subjectId: hidden },
      { subject: "answer", subjectId: gone },
      { subject: "comment", subjectId: under },
      { subject: "member", subjectId: guest.id },
      { subject: "thread", subjectId: 999_999 },
    ] as const)
      expect(await reported(store, { ...asked, reporter: VISITOR }), asked.subject).toEqual({
        ...{ reported: false, refusal: "not-found" },
      });
    expect(await reported(store, { subject: "member", subjectId: author.id, reporter: VISITOR })).toMatchObject({
      reported: true,
    });
  });

  it("is called by its own name", async () => {
    const { store } = world;
    const id = await question(store, { title: "Une question très ordinaire" });
    const read = (name: "question" | "idee" | "membre", of: string) => readReportable(store, { name, id: of });
    expect(await read("question", String(id))).toMatchObject({
      ...{ title: "Une question très ordinaire", place: expect.stringMatching(`^/questions/${id}/`) },
    });
    expect(await read("idee", String(id))).toBeNull();
    expect(await read("membre", String(id))).toBeNull();
    expect(await read("question", "0")).toBeNull();
  });

  it("as asked before needs the other page, of the same kind, that is there", async () => {
    const { store } = world;
    const subjectId = await question(store);
    const [same, other, hidden] = [
      await question(store),
      await idea(store),
      await question(store, { state: "hidden" }),
    ];
    const said = (address: string) =>
      reported(store, { subjectId, reporter: VISITOR, reason: "rule-duplicate", other: address });
    expect(await said("  ")).toEqual({ reported: false, refusal: "other-missing" });
    for (const address of [
      `/questions/${subjectId}/x`,
      `/questions/${hidden}`,
      `/idees/${other}/x`,
      `/questions/${other}`,
      "/questions/999999999",
      "https://ailleurs.example/",
      `/questions/${same}9999999999`,
    ])
      expect(await said(address), address).toEqual({ reported: false, refusal: "other-unknown" });
    const number = await numberOf(said(`https://etvous.example/questions/${same}/carte-avalee?tri=x#reponse-3`));
    expect((await reportRow(store, number)).otherThreadId).toBe(same);
  });

  it("has reasons that fit it", async () => {
    const { store } = world;
    const { id: subjectId } = await someone(store);
    const asked = { subject: "member", subjectId, reporter: VISITOR, reason: "rule-duplicate" } as const;
    expect(await reported(store, asked)).toEqual({ reported: false, refusal: "reason-unknown" });
  });
});

describeOnBothEngines("a report that was decided", (world) => {
  async function aDecided(store: Store, act: "dismiss" | "hide", email: string | null = null) {
    const [author, moderator] = [await someone(store), await someone(store, { role: "moderator" })];
    const subjectId = await question(store, { authorId: author.id });
    const reader = await someone(store);
    const reporter = email === null ? { memberId: reader.id } : { email };
    const number = await numberOf(reported(store, { subjectId, reporter }));
    const rulingId = await ruled(store, moderator, { act, subject: "thread", subjectId });
    return { author, moderator, reader, subjectId, number, rulingId };
  }

  it("says what was decided to whoever holds its number, and tells whoever has an account", async () => {
    const { store } = world;
    const { reader, number, subjectId } = await aDecided(store, "hide");
    const view = await readReport(store, number, later(60));
    expect(view).toMatchObject({ place: null, gone: false, ofMember: true, appeal: null });
    // The reasons are written to the author.
    expect(view?.decision).toMatchObject({ act: "hide", ground: "rule-disrespect", automated: false, facts: "" });
    expect(await kindsToldTo(store, reader)).toEqual(["report-received", "report-decided"]);
    expect(await listReports(store, reader.id)).toMatchObject([{ number, act: "hide", name: "question" }]);
    expect(JSON.stringify(view)).not.toContain(EXPLANATION);
    expect(subjectId).toBeGreaterThan(0);
  });

  it("forgets the address of a visitor", async () => {
    const { store } = world;
    const { number } = await aDecided(store, "dismiss", "une@report.example");
    expect(await reportRow(store, number)).toMatchObject({ email: null, rulingId: expect.any(Number) });
  });

  it("is contested by its reporter alone, or by whoever has the number of a visitor's", async () => {
    const { store } = world;
    const contest = (reportNumber: string, memberId: number | null) =>
      appeal(store, { reportNumber, memberId, text: APPEAL, lang: "fr", at: later(60) });
    const mine = await aDecided(store, "dismiss");
    expect(await contest(mine.number, null)).toEqual({ appealed: false, refusal: "not-allowed" });
    expect(await contest(mine.number, mine.author.id)).toEqual({ appealed: false, refusal: "not-allowed" });
    expect(await contest(mine.number, mine.reader.id)).toMatchObject({ appealed: true });
    expect(await contest(mine.number, mine.reader.id)).toEqual({ appealed: false, refusal: "already-appealed" });
    const visitors = await aDecided(store, "dismiss", "deux@report.example");
    expect(await contest(visitors.number, null)).toMatchObject({ appealed: true });
    expect(await contest("S-2222-2222", null)).toEqual({ appealed: false, refusal: "not-found" });
  });

  it("is decided afresh when its reporter was right, and may then be contested again", async () => {
    const { store } = world;
    const { author, moderator, reader, number, subjectId } = await aDecided(store, "dismiss");
    const contest = () =>
      appeal(store, { reportNumber: number, memberId: reader.id, text: APPEAL, lang: "fr", at: later(60) });
    const contested = await contest();
    if (!contested.appealed) throw new Error(contested.refusal);
    const asked = { appealId: contested.id, verdict: "overturned", reply: REPLY, at: later(90) } as const;
    expect(await judgeAppeal(store, { ...asked, actor: reader })).toMatchObject({ refusal: "not-allowed" });
    expect(await judgeAppeal(store, { ...asked, actor: moderator })).toMatchObject({ refusal: "own-case" });
    const judge = await someone(store, { role: "moderator" });
    expect(await judgeAppeal(store, { ...asked, actor: judge })).toMatchObject({ judged: true });
    expect(await openCases(store, subjectId)).toMatchObject([{ kind: "reported", weight: 20 }]);
    const view = await readReport(store, number, later(91));
    expect(view).toMatchObject({ decision: null, gone: false, appeal: { past: true, state: "overturned" } });
    await ruled(store, judge, { act: "hide", subject: "thread", subjectId, at: later(95) });
    expect(await kindsToldTo(store, author)).toEqual(["ruling"]);
    expect((await kindsToldTo(store, reader)).filter((kind) => kind === "report-decided")).toHaveLength(2);
    expect(await contest()).toMatchObject({ appealed: true });
  });

  it("cannot be judged by whoever reported it", async () => {
    const { store } = world;
    const [author, reporter] = [await someone(store), await someone(store, { role: "moderator" })];
    const subjectId = await question(store, { authorId: author.id });
    await reported(store, { subjectId, reporter: { memberId: reporter.id } });
    const ruler = await someone(store, { role: "moderator" });
    const rulingId = await ruled(store, ruler, { act: "hide", subject: "thread", subjectId });
    const contested = await appeal(store, { rulingId, memberId: author.id, text: APPEAL, lang: "fr", at: later(60) });
    if (!contested.appealed) throw new Error(contested.refusal);
    const asked = { appealId: contested.id, verdict: "upheld", reply: REPLY, at: later(90) } as const;
    expect(await judgeAppeal(store, { ...asked, actor: reporter })).toEqual({ judged: false, refusal: "own-case" });
    const judge = await someone(store, { role: "admin" });
    await judgeAppeal(store, { ...asked, actor: judge });
    // Whoever had been told what was decided is told that it stands.
    expect((await kindsToldTo(store, reporter)).at(-1)).toBe("appeal-judged");
  });
});
