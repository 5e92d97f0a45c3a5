import { expect, it } from "vitest";
import { DAY } from "#app/features/votes/burst.ts";
import { forgetVoterMarks } from "#app/features/votes/forget-marks.server.ts";
import { reviewVotes } from "#app/features/votes/review-votes.server.ts";
import { undoVotesReview } from "#app/features/votes/undo-votes-review.server.ts";
import type { Store } from "#db/store.ts";
import { aModerator, burstIdea, casesOn, castFrom, linesOfLog, LONG_AGO, rulingsOn, votesOf } from "./burst-world.ts";
import { later, now, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

async function caseOn(store: Store, threadId: number): Promise<number> {
  const [waiting] = await casesOn(store, threadId);
  if (!waiting) throw new Error("there is no case");
  return waiting.id;
}

async function standings(store: Store, threadId: number) {
  const { memberVotes, visitorVotes, votesUnderReview } = await threadRow(store, threadId);
  return { memberVotes, visitorVotes, votesUnderReview };
}

describeOnBothEngines("votes under review", (world) => {
  it("are counted by a moderator, who closes the case", async () => {
    const { store } = world;
    const threadId = await burstIdea(store, { importedVotes: 100 });
    const [actor, caseId] = [await aModerator(store), await caseOn(store, threadId)];
    const outcome = await reviewVotes(store, { threadId, verdict: "count", caseId, actor, at: later(5) });
    expect(outcome).toMatchObject({ reviewed: true, votes: 20 });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 20, votesUnderReview: 0, score: 120 });
    expect(await casesOn(store, threadId)).toMatchObject([{ state: "closed", closedById: actor.id }]);
    expect((await rulingsOn(store, threadId))[1]).toMatchObject({
      act: "count-votes",
      actorId: actor.id,
      automated: false,
      caseId,
    });
    expect(await linesOfLog(store, threadId)).toEqual(["hold-votes", "count-votes"]);
    await expectCountersToEqualRows(store);
  });

  it("or discarded: they never count, and whoever cast them may still take theirs back", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const actor = await aModerator(store);
    await reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(5) });
    expect(await standings(store, threadId)).toEqual({ memberVotes: 0, visitorVotes: 0, votesUnderReview: 0 });
    expect((await votesOf(store, threadId)).map(({ standing }) => standing)).toEqual(Array(20).fill("discarded"));
    expect((await casesOn(store, threadId))[0]).toMatchObject({ state: "closed" });
    await expectCountersToEqualRows(store);
  });

  it("are decided once when two decide at once, and the other is told", async () => {
    const { store } = world;
    for (let round = 0; round < 5; round++) {
      const threadId = await burstIdea(store);
      const caseId = await caseOn(store, threadId);
      const [one, other] = [await aModerator(store), await aModerator(store)];
      const outcomes = await Promise.all([
        reviewVotes(store, { threadId, verdict: "count", caseId, actor: one, at: later(5) }),
        reviewVotes(store, { threadId, verdict: "discard", caseId, actor: other, at: later(5) }),
      ]);
      expect(outcomes.filter(({ reviewed }) => reviewed)).toHaveLength(1);
      expect(outcomes).toContainEqual({ reviewed: false, refusal: "already-decided" });
      expect(await linesOfLog(store, threadId)).toHaveLength(2);
      await expectCountersToEqualRows(store);
    }
  });

  it("stay consistent while bots go on voting during the decision", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const actor = await aModerator(store);
    await Promise.all([
      ...Array.from({ length: 40 }, (_, number) =>
        castFrom(store, threadId, visitor(`late-${number}`), { at: later(1) }),
      ),
      reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(1) }),
    ]);
    const { visitorVotes } = await threadRow(store, threadId);
    expect(visitorVotes).toBe(0);
    await expectCountersToEqualRows(store);
  });

  it("are nobody's to decide on their own idea, nor a member's", async () => {
    const { store } = world;
    const actor = await aModerator(store);
    const threadId = await burstIdea(store, { authorId: actor.id });
    const review = { threadId, verdict: "count", caseId: null, at: later(5) } as const;
    expect(await reviewVotes(store, { ...review, actor })).toEqual({ reviewed: false, refusal: "own-case" });
    const { id } = await someone(store);
    const member = { id, role: "member" } as const;
    expect(await reviewVotes(store, { ...review, actor: member })).toEqual({ reviewed: false, refusal: "not-allowed" });
    expect(await reviewVotes(store, { ...review, threadId: 2_000_000, actor })).toMatchObject({ refusal: "not-found" });
    expect(await standings(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 20 });
  });

  it("are decided network by network: the case closes with the last one", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    for (let number = 0; number < 12; number++)
      await castFrom(store, threadId, visitor(`office-${number}`), { network: "office", browser: `b-${number}` });
    const [actor, caseId] = [await aModerator(store), await caseOn(store, threadId)];
    const review = { threadId, caseId, actor, at: later(5) };
    expect(await standings(store, threadId)).toEqual({ memberVotes: 0, visitorVotes: 0, votesUnderReview: 32 });
    expect(await reviewVotes(store, { ...review, verdict: "count", networks: ["office"] })).toMatchObject({
      votes: 12,
    });
    expect((await casesOn(store, threadId))[0]).toMatchObject({ state: "open" });
    expect(await reviewVotes(store, { ...review, verdict: "discard", networks: ["office"] })).toMatchObject({
      refusal: "already-decided",
    });
    expect(await reviewVotes(store, { ...review, verdict: "discard", networks: ["bots"] })).toMatchObject({
      votes: 20,
    });
    expect((await casesOn(store, threadId))[0]).toMatchObject({ state: "closed" });
    expect(await standings(store, threadId)).toEqual({ memberVotes: 0, visitorVotes: 12, votesUnderReview: 0 });
    await expectCountersToEqualRows(store);
  });

  it("once settled, are not suspect again; those that come after are judged among themselves", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const actor = await aModerator(store);
    await reviewVotes(store, { threadId, verdict: "count", caseId: null, actor, at: later(5) });
    for (let number = 0; number < 8; number++)
      await castFrom(store, threadId, visitor(`after-${number}`), { at: later(6) });
    expect(await standings(store, threadId)).toMatchObject({ visitorVotes: 28, votesUnderReview: 0 });
    await castFrom(store, threadId, visitor("after-8"), { at: later(6) });
    expect(await standings(store, threadId)).toMatchObject({ visitorVotes: 20, votesUnderReview: 9 });
    expect(await linesOfLog(store, threadId)).toEqual(["hold-votes", "count-votes", "hold-votes"]);
  });

  it("that were discarded make their network suspect for the rest of the day", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const actor = await aModerator(store);
    await reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(5) });
    expect(await castFrom(store, threadId, visitor("next"), { at: later(6) })).toMatchObject({ underReview: true });
    expect(await standings(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 1 });
  });

  it("are counted after all when a discard is undone, and discarded again when that is", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const known = await someone(store, { joinedAt: LONG_AGO });
    await castFrom(store, threadId, known);
    const actor = await aModerator(store);
    const first = await reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(5) });
    if (!first.reviewed) throw new Error(first.refusal);
    const undone = await undoVotesReview(store, { threadId, rulingId: first.rulingId, actor, at: later(6) });
    expect(undone).toMatchObject({ reviewed: true, votes: 20 });
    expect(await standings(store, threadId)).toEqual({ memberVotes: 1, visitorVotes: 20, votesUnderReview: 0 });
    expect(await undoVotesReview(store, { threadId, rulingId: first.rulingId, actor, at: later(7) })).toMatchObject({
      refusal: "already-decided",
    });
    if (undone.reviewed) await undoVotesReview(store, { threadId, rulingId: undone.rulingId, actor, at: later(8) });
    expect(await standings(store, threadId)).toEqual({ memberVotes: 1, visitorVotes: 0, votesUnderReview: 0 });
    expect(await linesOfLog(store, threadId)).toEqual(["hold-votes", "discard-votes", "count-votes", "discard-votes"]);
    await expectCountersToEqualRows(store);
  });

  it("cannot be undone by name once their networks are forgotten", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const actor = await aModerator(store);
    const outcome = await reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(5) });
    await forgetVoterMarks(store, new Date(+now + 31 * DAY));
    expect((await votesOf(store, threadId)).every(({ network }) => network === null)).toBe(true);
    if (!outcome.reviewed) throw new Error(outcome.refusal);
    expect(await undoVotesReview(store, { threadId, rulingId: outcome.rulingId, actor, at: later(9) })).toMatchObject({
      refusal: "not-found",
    });
  });
});
