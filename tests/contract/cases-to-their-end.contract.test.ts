import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { mergeThreads } from "#app/features/merges/merge.server.ts";
import { possibleActs } from "#app/features/desk/possible-acts.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { maskPassages } from "#app/features/moderation/mask.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import type { Store } from "#db/store.ts";
import { recountVotes } from "#app/features/merges/recount-votes.server.ts";
import { idea, later, now, question, type Someone, someone, threadRow } from "./cast.ts";
import { answerState, camille, reportedAnswer, theo } from "./desk-cast.ts";
import { merged, unmerge } from "./merging.ts";
import { describeOnBothEngines } from "./stores.ts";
import { caseRow, reported } from "./trust-cast.ts";

const reasons = { ground: "rule-disrespect", facts: "Un mot blessant.", until: null, at: later(1) } as const;

const onAnswer = (answerId: number) => ({ subject: "answer", subjectId: answerId }) as const;

async function reportedBy(store: Store, reporter: Someone, subjectId: number): Promise<void> {
  const outcome = await reported(store, { subjectId, reporter: { memberId: reporter.id } });
  expect(outcome).toMatchObject({ reported: true });
}

/** Somebody's vote for an idea, which waits for a moderator. */
async function voteUnderReview(store: Store, threadId: number, voter: string): Promise<number> {
  const { threadVotes } = store.tables;
  return store.write(async (tx) => {
    const marks = { network: "bots", browser: "bot" };
    await tx.insert(threadVotes).values({ threadId, voter, createdAt: now, standing: "review", ...marks });
    await recountVotes(tx, store, { threadId, importedVotes: 0 });
    const about = { subject: "thread", subjectId: threadId, threadId, memberId: null } as const;
    return openCase(tx, store, { kind: "votes", ...about, weight: 1, at: now });
  });
}

async function openKindsOn(store: Store, threadId: number): Promise<string[]> {
  const { moderationCases: cases } = store.tables;
  const rows = await store.read.select().from(cases).where(eq(cases.threadId, threadId));
  return rows.filter(({ state }) => state === "open").map(({ kind }) => kind);
}

describeOnBothEngines("a case", (world) => {
  it("of words that are held stays open when their author is only warned", async () => {
    const { store } = world;
    const actor = await camille(store);
    const { caseId, answerId } = await reportedAnswer(store, await someone(store), { kind: "held" });
    const outcome = await rule(store, { ...reasons, ...onAnswer(answerId), act: "warn", caseId, actor });
    expect(outcome).toMatchObject({ ruled: true });
    expect([(await caseRow(store, caseId)).state, await answerState(store, answerId)]).toEqual(["open", "held"]);
    const released = await rule(store, { ...reasons, ...onAnswer(answerId), act: "release", caseId, actor });
    expect(released).toMatchObject({ ruled: true });
    expect((await caseRow(store, caseId)).state).toBe("closed");
  });

  it("of words that are held is not closed by turning down what was reported of them", async () => {
    const { store } = world;
    const [actor, author] = [await camille(store), await someone(store)];
    const { caseId, answerId, threadId } = await reportedAnswer(store, author, { kind: "held" });
    const about = { ...onAnswer(answerId), threadId, memberId: author.id };
    const second = await store.write((tx) => openCase(tx, store, { kind: "reported", ...about, weight: 1, at: now }));
    const turned = await rule(store, { ...reasons, ...onAnswer(answerId), act: "dismiss", caseId: second, actor });
    expect(turned).toEqual({ ruled: false, refusal: "nothing-to-change" });
    expect((await caseRow(store, caseId)).state).toBe("open");
    const on = { own: false, official: false, state: "held", locked: false, suspended: false } as const;
    expect(possibleActs({ subject: "answer", ...on }, "reported")).not.toContain("dismiss");
    expect(possibleActs({ subject: "answer", ...on, state: "live" }, "reported")).toContain("dismiss");
  });

  it.each(["appealed", "votes"] as const)("of the kind %s is closed by no ruling, mask or merge", async (kind) => {
    const { store } = world;
    const [actor, author] = [await camille(store), await someone(store)];
    const [threadId, intoId] = [await question(store, { authorId: author.id, body: "Un mot." }), await question(store)];
    const on = { subject: "thread", subjectId: threadId } as const;
    const about = { ...on, threadId, memberId: author.id, weight: 1, at: now };
    const caseId = await store.write((tx) => openCase(tx, store, { kind, ...about }));
    const asked = { ...reasons, ...on, caseId, actor };
    expect(await rule(store, { ...asked, act: "hide" })).toEqual({ ruled: false, refusal: "not-found" });
    const masked = await maskPassages(store, { ...asked, passages: ["mot"] });
    expect(masked).toEqual({ masked: false, refusal: "not-found" });
    const one = await mergeThreads(store, { fromId: threadId, intoId, facts: "La même.", caseId, actor, at: now });
    expect(one).toEqual({ merged: false, refusal: "not-found" });
    expect((await caseRow(store, caseId)).state).toBe("open");
    expect((await threadRow(store, threadId)).state).toBe("live");
  });

  it("about something else is not closed by naming it", async () => {
    const { store } = world;
    const actor = await camille(store);
    const [one, other] = [
      await reportedAnswer(store, await someone(store)),
      await reportedAnswer(store, await someone(store)),
    ];
    const asked = { ...reasons, ...onAnswer(one.answerId), act: "hide", caseId: other.caseId, actor } as const;
    expect(await rule(store, asked)).toEqual({ ruled: false, refusal: "not-found" });
    expect((await caseRow(store, other.caseId)).state).toBe("open");
    expect(await answerState(store, one.answerId)).toBe("live");
  });

  it("is not decided by whoever reported, from the page of the thing neither", async () => {
    const { store } = world;
    const [actor, other, author] = [await camille(store), await theo(store), await someone(store)];
    const threadId = await question(store, { authorId: author.id, body: "Un mot." });
    const intoId = await question(store);
    await reportedBy(store, actor, threadId);
    const asked = { ...reasons, subject: "thread", subjectId: threadId, caseId: null } as const;
    expect(await rule(store, { ...asked, act: "hide", actor })).toEqual({ ruled: false, refusal: "own-case" });
    const masked = await maskPassages(store, { ...asked, passages: ["mot"], actor });
    expect(masked).toEqual({ masked: false, refusal: "own-case" });
    const one = await mergeThreads(store, { fromId: threadId, intoId, facts: "La même.", actor, at: now });
    expect(one).toEqual({ merged: false, refusal: "own-case" });
    expect(await rule(store, { ...asked, act: "hide", actor: other })).toMatchObject({ ruled: true });
  });

  it("of votes goes where the votes go when threads are merged, and comes back with them", async () => {
    const { store } = world;
    const actor = await camille(store);
    const [fromId, intoId] = [await idea(store), await idea(store)];
    const caseId = await voteUnderReview(store, fromId, "vbot");
    const rulingId = await merged(store, { fromId, intoId, actor });
    expect((await caseRow(store, caseId)).state).toBe("closed");
    expect([await openKindsOn(store, fromId), await openKindsOn(store, intoId)]).toEqual([[], ["votes"]]);
    expect((await threadRow(store, intoId)).votesUnderReview).toBe(1);
    expect(await unmerge(store, rulingId, actor)).toMatchObject({ unmerged: true });
    expect([await openKindsOn(store, fromId), await openKindsOn(store, intoId)]).toEqual([["votes"], []]);
  });

  it("the account that signs for those who have left is nobody, and is not suspended", async () => {
    const { store } = world;
    const gone = await someone(store, { handle: GONE_HANDLE });
    const outcome = await rule(store, {
      ...{ ...reasons, act: "suspend", until: later(60), caseId: null, actor: await camille(store), at: later(1) },
      ...{ subject: "member", subjectId: gone.id },
    });
    expect(outcome).toEqual({ ruled: false, refusal: "not-found" });
  });
});
