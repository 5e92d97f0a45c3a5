import { expect, it } from "vitest";
import { adoptVisitorVotes } from "#app/features/votes/adopt-votes.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import { atOnce, comment, idea, later, now, people, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { merge, merged, unmerge, votersOf } from "./merging.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("merging at the same moment", (world) => {
  it("of one thread by two moderators: one wins, the other is told", async () => {
    const { store } = world;
    const moderators = await people(store, 2, { role: "moderator" });
    const fromId = await idea(store);
    const targets = [await idea(store), await idea(store)];
    const outcomes = await atOnce(2, (number) => {
      const actor = moderators[number];
      if (!actor) throw new Error("two moderators were asked for");
      return merge(store, { fromId, intoId: targets[number] ?? 0, actor });
    });
    const refused = outcomes.flatMap((outcome) => (outcome.merged ? [] : [outcome.refusal]));
    expect(refused).toEqual(["already-merged"]);
    const won = outcomes.findIndex(({ merged: done }) => done);
    expect(await threadRow(store, fromId)).toMatchObject({ state: "merged", mergedIntoId: targets[won] });
  });

  it("of two threads into each other: one of them is left", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const ids = [await idea(store), await idea(store)] as const;
    const outcomes = await atOnce(2, (number) =>
      merge(store, { fromId: ids[number] ?? 0, intoId: ids[1 - number] ?? 0, actor }),
    );
    expect(outcomes.filter(({ merged: done }) => done)).toHaveLength(1);
    const states = [(await threadRow(store, ids[0])).state, (await threadRow(store, ids[1])).state];
    expect(states.toSorted()).toEqual(["live", "merged"]);
  });

  it("as a crowd votes for both: nobody counts twice, and nobody who was counted is lost", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const [fromId, intoId] = [await idea(store), await idea(store)];
    const crowd = await people(store, 20);
    const cast = async (number: number) => {
      const voter = crowd[number % 20] ?? visitor(null);
      const threadId = number < 20 ? fromId : intoId;
      const outcome = await voteOnThread(store, { threadId, kind: "idea", actor: voter, vote: "cast", at: now });
      return outcome.voted ? [`m${voter.memberId}`] : [];
    };
    const done = await atOnce(41, (number) =>
      number === 20 ? merged(store, { fromId, intoId, actor }).then(() => []) : cast(number < 20 ? number : number - 1),
    );
    expect(await votersOf(store, intoId)).toEqual([...new Set(done.flat())].toSorted());
    await expectCountersToEqualRows(store);
  });

  it("taken back twice at once is taken back once", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const [fromId, intoId] = [await idea(store, { importedVotes: 4 }), await idea(store, { importedVotes: 9 })];
    const rulingId = await merged(store, { fromId, intoId, actor });
    const outcomes = await atOnce(2, () => unmerge(store, rulingId, actor));
    expect(outcomes.filter(({ unmerged }) => unmerged)).toHaveLength(1);
    expect(await threadRow(store, intoId)).toMatchObject({ importedVotes: 9 });
  });
});

describeOnBothEngines("while two threads are one", (world) => {
  it("a visitor who signs in takes the vote along, and back again", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const lea = await someone(store);
    const [fromId, intoId] = [await idea(store), await idea(store)];
    await voteOnThread(store, { threadId: fromId, kind: "idea", actor: visitor("tilleul"), vote: "cast", at: now });
    const rulingId = await merged(store, { fromId, intoId, actor });
    await adoptVisitorVotes(store, { visitor: "tilleul", memberId: lea.id, at: now });
    expect(await votersOf(store, intoId)).toEqual([`m${lea.id}`]);
    await unmerge(store, rulingId, actor);
    expect(await votersOf(store, intoId)).toEqual([]);
    expect(await votersOf(store, fromId)).toEqual([`m${lea.id}`]);
    await expectCountersToEqualRows(store);
  });

  it("whoever deletes their account is noted nowhere, and the merge can still be taken back", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const leaver = await someone(store);
    const [fromId, intoId] = [await idea(store), await idea(store)];
    await voteOnThread(store, { threadId: fromId, kind: "idea", actor: leaver, vote: "cast", at: now });
    const rulingId = await merged(store, { fromId, intoId, actor });
    await deleteAccount(store, { memberId: leaver.id, choice: "erase", at: later(45) });
    const { mergedVotes, mergedFollows } = store.tables;
    const voters = (await store.read.select().from(mergedVotes)).map(({ voter }) => voter);
    const followers = (await store.read.select().from(mergedFollows)).map(({ memberId }) => memberId);
    expect([voters.includes(`m${leaver.id}`), followers.includes(leaver.id)]).toEqual([false, false]);
    expect(await unmerge(store, rulingId, actor)).toMatchObject({ unmerged: true });
    expect(await votersOf(store, fromId)).toEqual([]);
    await expectCountersToEqualRows(store);
  });

  it("an idea whose author has left with their words is not put back empty", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const author = await someone(store);
    const [fromId, intoId] = [await idea(store, { authorId: author.id }), await idea(store)];
    const rulingId = await merged(store, { fromId, intoId, actor });
    await deleteAccount(store, { memberId: author.id, choice: "erase", at: later(45) });
    expect(await unmerge(store, rulingId, actor)).toEqual({ unmerged: false, refusal: "source-gone" });
    expect(await threadRow(store, fromId)).toMatchObject({ state: "merged", mergedIntoId: intoId });
  });
});

describeOnBothEngines("a reply on which somebody decides while its thread is merged", (world) => {
  it("is counted where it stands, whoever comes first", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    for (let round = 0; round < 5; round++) {
      const [fromId, intoId] = [await idea(store), await idea(store)];
      const commentId = await comment(store, { threadId: fromId });
      const reasons = { ground: "rule-disrespect", facts: "Des mots injurieux.", until: null, caseId: null } as const;
      const hide = { act: "hide", subject: "comment", subjectId: commentId, actor, at: later(1), ...reasons } as const;
      const [outcome] = await Promise.all([rule(store, hide), merged(store, { fromId, intoId, actor })]);
      expect(outcome).toMatchObject({ ruled: true });
      await expectCountersToEqualRows(store);
    }
  });
});
