import { expect, it } from "vitest";
import { appeal } from "#app/features/appeals/appeal.server.ts";
import { judgeAppeal } from "#app/features/appeals/judge-appeal.server.ts";
import { personContext } from "#app/features/desk/person-context.server.ts";
import { readVotesPart } from "#app/features/exports/activity-parts.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { verifyLog } from "#app/features/moderation/verify-log.server.ts";
import { readStatement } from "#app/features/statements/read-statement.server.ts";
import { DAY } from "#app/features/votes/burst.ts";
import { forgetVoterMarks } from "#app/features/votes/forget-marks.server.ts";
import { reviewVotes } from "#app/features/votes/review-votes.server.ts";
import { undoVotesReview } from "#app/features/votes/undo-votes-review.server.ts";
import type { Store } from "#db/store.ts";
import { aModerator, burstIdea, castFrom, linesOfLog, rulingsOn } from "./burst-world.ts";
import { answer, idea, kindsToldTo, later, now, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";
import { APPEAL, REPLY } from "./trust-cast.ts";

/** An idea whose votes were set aside, its author, and the ruling. */
async function setAside(store: Store) {
  const [author, actor] = [await someone(store), await aModerator(store)];
  const threadId = await burstIdea(store, { authorId: author.id });
  const outcome = await reviewVotes(store, { threadId, verdict: "discard", caseId: null, actor, at: later(5) });
  if (!outcome.reviewed) throw new Error(outcome.refusal);
  return { author, actor, threadId, rulingId: outcome.rulingId };
}

async function overturn(store: Store, rulingId: number, memberId: number, at: Date) {
  const asked = await appeal(store, { rulingId, memberId, text: APPEAL, lang: "fr", at });
  if (!asked.appealed) throw new Error(asked.refusal);
  const judging = { appealId: asked.id, verdict: "overturned", reply: REPLY, at } as const;
  return judgeAppeal(store, { ...judging, actor: await aModerator(store) });
}

describeOnBothEngines("votes that are set aside", (world) => {
  it("are told to the author of the idea, who may read why and contest it", async () => {
    const { store } = world;
    const { author, threadId, rulingId } = await setAside(store);
    expect(await kindsToldTo(store, author)).toEqual(["ruling"]);
    expect(await readStatement(store, { id: rulingId, memberId: author.id, now: later(6) })).toMatchObject({
      ...{ act: "discard-votes", automated: false, ground: "rule-votes", after: "votes" },
      ...{ facts: "20 votes écartés après vérification.", name: "idee" },
    });
    const [held] = await rulingsOn(store, threadId);
    expect(held).toMatchObject({ act: "hold-votes", memberId: author.id });
    const asked = { memberId: author.id, text: APPEAL, lang: "fr", at: later(60) } as const;
    expect(await appeal(store, { ...asked, rulingId })).toMatchObject({ appealed: true });
  });

  it("count again when an appeal is overturned, with a line for each in the log", async () => {
    const { store } = world;
    const { author, threadId, rulingId } = await setAside(store);
    expect(await overturn(store, rulingId, author.id, later(60))).toMatchObject({ judged: true });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 20, votesUnderReview: 0 });
    const log = await linesOfLog(store, threadId);
    expect(log).toEqual(["hold-votes", "discard-votes", "count-votes", "overturn"]);
    expect((await rulingsOn(store, threadId)).find(({ id }) => id === rulingId)?.undoneAt).toEqual(later(60));
    // The answer to the appeal says it: no second mail does.
    expect(await kindsToldTo(store, author)).toEqual(["ruling", "appeal-received", "appeal-judged"]);
    expect(await verifyLog(store)).toMatchObject({ intact: true });
    await expectCountersToEqualRows(store);
  });

  it("count again also once their networks are forgotten: those set aside by that decision, not by the one before", async () => {
    const { store } = world;
    const { actor, author, threadId } = await setAside(store);
    for (let number = 0; number < 3; number++)
      await castFrom(store, threadId, visitor(`next-${threadId}-${number}`), { at: later(6) });
    const review = { threadId, verdict: "discard", caseId: null, actor, at: later(7) } as const;
    const second = await reviewVotes(store, review);
    expect(second).toMatchObject({ reviewed: true, votes: 3 });
    const much = new Date(+now + 40 * DAY);
    await forgetVoterMarks(store, much);
    await overturn(store, second.reviewed ? second.rulingId : 0, author.id, much);
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 3, votesUnderReview: 0 });
    await expectCountersToEqualRows(store);
  });

  it("are told as counted when the moderator counts them after all", async () => {
    const { store } = world;
    const { author, actor, threadId, rulingId } = await setAside(store);
    await undoVotesReview(store, { threadId, rulingId, actor, at: later(8) });
    expect(await kindsToldTo(store, author)).toEqual(["ruling", "ruling"]);
    const counted = (await rulingsOn(store, threadId)).at(-1);
    expect(counted).toMatchObject({ act: "count-votes", memberId: author.id, aboutId: rulingId });
  });

  it("are no stain on the author: the desk does not count them among what was decided of the person", async () => {
    const { store } = world;
    const { author, actor } = await setAside(store);
    const person = { memberId: author.id, exceptCase: null };
    const context = await personContext(store, person, { viewerId: actor.id, now: later(9) });
    expect(context).toMatchObject({ rulings: [], open: [] });
  });

  it("are told apart from those that count in the copy of one's data", async () => {
    const { store } = world;
    const member = await someone(store);
    const standings = ["counted", "review", "discarded"] as const;
    for (const standing of standings) {
      const vote = { threadId: await idea(store), voter: `m${member.id}`, createdAt: now, standing };
      await store.write((tx) => tx.insert(store.tables.threadVotes).values(vote).then());
    }
    const rows = await readVotesPart(store, member.id);
    expect(rows.map(({ standing }) => standing)).toEqual(standings);
  });

  it("leave the log whole when the author leaves", async () => {
    const { store } = world;
    const { author, actor, threadId, rulingId } = await setAside(store);
    await answer(store, { threadId, authorId: actor.id });
    expect(await deleteAccount(store, { memberId: author.id, choice: "detach", at: later(600) })).toMatchObject({
      deleted: true,
    });
    const left = (await rulingsOn(store, threadId)).find(({ id }) => id === rulingId);
    expect(left).toMatchObject({ memberId: null, facts: "" });
    expect(await verifyLog(store)).toMatchObject({ intact: true });
  });
});
