import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { mergeThreads } from "#app/features/merges/merge.server.ts";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { readIdea, readQuestion } from "#app/features/threads/read-thread.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
  comment,
  decision,
  idea,
  kindsToldTo,
  later,
  lookingAs,
  now,
  people,
  question,
  someone,
  threadRow,
  toldTo,
  visitor,
} from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { followersOf, merge, merged, unmerge, votersOf } from "./merging.ts";
import { describeOnBothEngines } from "./stores.ts";

const here = { origin: "https://etvous.example", ...lookingAs() };

const vote = (store: Store, threadId: number, actor: Actor) =>
  voteOnThread(store, { threadId, kind: "idea", actor, vote: "cast", at: now });

async function twoIdeas(store: Store) {
  const [author, other] = await people(store, 2);
  const actor = await someone(store, { role: "moderator" });
  if (!author || !other) throw new Error("two people were asked for");
  const fromId = await idea(store, { authorId: author.id, title: "Une carte en bois de hêtre" });
  const intoId = await idea(store, { authorId: other.id, title: "Une carte bancaire en bois" });
  return { author, other, actor, fromId, intoId };
}

describeOnBothEngines("merging two threads", (world) => {
  it("counts whoever voted for both once, and never the other author's own vote", async () => {
    const { store } = world;
    const { other, ...two } = await twoIdeas(store);
    const [both, one] = await people(store, 2);
    for (const voter of [both, one, other, visitor("sapin")]) if (voter) await vote(store, two.fromId, voter);
    for (const voter of [both, visitor("hetre")]) if (voter) await vote(store, two.intoId, voter);
    await merged(store, two);
    expect(await votersOf(store, two.intoId)).toEqual([`m${both?.id}`, `m${one?.id}`, "vhetre", "vsapin"].toSorted());
    expect(await threadRow(store, two.intoId)).toMatchObject({ memberVotes: 2, visitorVotes: 2, score: 4 });
    await expectCountersToEqualRows(store);
  });

  it("tells the author why, and voters and followers once each where it goes on", async () => {
    const { store } = world;
    const { author, other, ...two } = await twoIdeas(store);
    const [voter, follower] = await people(store, 2);
    if (!voter || !follower) throw new Error("two people were asked for");
    await vote(store, two.fromId, voter);
    await setFollow(store, { memberId: follower.id, subject: "thread", subjectId: two.fromId, yes: true, at: now });
    await merged(store, two);
    expect(await toldTo(store, voter)).toMatchObject([{ kind: "merged-thread", threadId: two.intoId }]);
    expect(await kindsToldTo(store, follower)).toEqual(["merged-thread"]);
    expect(await toldTo(store, author)).toMatchObject([{ kind: "ruling", threadId: two.fromId }]);
    expect(await kindsToldTo(store, other)).toEqual([]);
    expect(await kindsToldTo(store, two.actor)).toEqual([]);
  });

  it("moves replies with what they said before, and leaves the accepted answer to its own question", async () => {
    const { store } = world;
    const [author, helper] = await people(store, 2);
    const actor = await someone(store, { role: "moderator" });
    if (!author || !helper) throw new Error("two people were asked for");
    const fromId = await question(store, { authorId: author.id });
    const intoId = await question(store);
    const answerId = await answer(store, { threadId: fromId, authorId: helper.id, body: "Au guichet." });
    const under = await comment(store, { threadId: fromId, answerId });
    await editContribution(store, {
      ...{ name: "reponse", id: answerId, actor: helper, title: null, themeSlug: null, body: "À la caisse." },
      at: later(5),
    });
    await acceptAnswer(store, { answerId, actor: author, yes: true, at: later(6) });

    const rulingId = await merged(store, { fromId, intoId, actor });
    const page = await readQuestion(store, { ...here, id: intoId });
    expect(page).toMatchObject({
      found: true,
      page: { hasHistory: true, answers: [{ id: answerId, accepted: false, comments: [{ id: under }] }] },
    });
    expect(await threadRow(store, intoId)).toMatchObject({ answerCount: 1, replyCount: 2, acceptedAnswerId: null });

    const said = await commentOn(store, {
      threadId: intoId,
      answerId,
      authorId: helper.id,
      body: "Merci.",
      at: later(40),
    });
    await answerQuestion(store, { threadId: intoId, author: helper, body: "Ailleurs.", voice: "self", at: later(41) });
    await unmerge(store, rulingId, actor);
    expect(said).toMatchObject({ commented: true });
    expect(await threadRow(store, fromId)).toMatchObject({ answerCount: 1, replyCount: 3, acceptedAnswerId: answerId });
    expect(await threadRow(store, intoId)).toMatchObject({ answerCount: 1, replyCount: 1 });
    const { revisions } = store.tables;
    expect(await store.read.$count(revisions, eq(revisions.threadId, fromId))).toBe(1);
    await expectCountersToEqualRows(store);
  });

  it("writes the ruling and its line, names the other thread, and closes what was reported", async () => {
    const { store } = world;
    const { author, ...two } = await twoIdeas(store);
    const about = { subject: "thread", subjectId: two.fromId, threadId: two.fromId, memberId: author.id } as const;
    const caseId = await store.write((tx) => openCase(tx, store, { kind: "reported", ...about, weight: 1, at: now }));
    const rulingId = await merged(store, two);
    const { rulings, moderationLog, moderationCases } = store.tables;
    const [ruling] = await store.read.select().from(rulings).where(eq(rulings.id, rulingId));
    expect(ruling).toMatchObject({ act: "merge", ground: "rule-duplicate", otherThreadId: two.intoId, ...about });
    expect(await store.read.$count(moderationLog, eq(moderationLog.rulingId, rulingId))).toBe(1);
    const [closed] = await store.read.select().from(moderationCases).where(eq(moderationCases.id, caseId));
    expect(closed).toMatchObject({ state: "closed", closedById: two.actor.id });
  });

  it("keeps no personal data that the moderator quotes", async () => {
    const { store } = world;
    const { fromId, intoId, actor } = await twoIdeas(store);
    const facts = "Les deux citent le FR76 3000 6000 0112 3456 7890 189.";
    const outcome = await mergeThreads(store, { fromId, intoId, actor, facts, at: later(30) });
    if (!outcome.merged) throw new Error(outcome.refusal);
    const { rulings } = store.tables;
    const [ruling] = await store.read.select().from(rulings).where(eq(rulings.id, outcome.rulingId));
    expect(ruling?.facts).toMatch(/^Les deux citent le \D+\.$/);
  });

  it("is on no list and in no search afterwards, and its address leads on, through every later merge", async () => {
    const { store } = world;
    const two = await twoIdeas(store);
    const third = await idea(store, { title: "Une carte en bois, pour de bon" });
    await merged(store, two);
    await merged(store, { fromId: two.intoId, intoId: third, actor: two.actor });
    const reading = await readIdea(store, { ...here, id: two.fromId });
    expect(reading).toEqual({ found: false, refusal: "moved", to: `/idees/${third}/une-carte-en-bois-pour-de-bon` });
    const found = await searchThreads(
      store,
      { query: "carte en bois de hêtre", kind: undefined, page: 1 },
      lookingAs(),
    );
    expect(found.results.map(({ card }) => card.id)).not.toContain(two.fromId);
    const listed = await listThreads(store, { kind: "idea", sort: "recentes", size: 100 }, lookingAs());
    const ids = listed.listed ? listed.page.items.map(({ id }) => id) : [];
    expect(ids).toContain(third);
    expect(ids).not.toContain(two.fromId);
  });

  it("brings votes as they stand: those under review are not counted", async () => {
    const { store } = world;
    const two = await twoIdeas(store);
    const { threadVotes, threads } = store.tables;
    await vote(store, two.fromId, visitor("rafale"));
    const theirs = and(eq(threadVotes.threadId, two.fromId), eq(threadVotes.voter, "vrafale"));
    await store.write(async (tx) => {
      await tx.update(threadVotes).set({ standing: "review" }).where(theirs);
      await tx.update(threads).set({ visitorVotes: 0, votesUnderReview: 1 }).where(eq(threads.id, two.fromId));
    });
    const rulingId = await merged(store, two);
    expect(await threadRow(store, two.intoId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 1, score: 0 });
    await unmerge(store, rulingId, two.actor);
    expect(await threadRow(store, two.intoId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 0 });
    expect(await threadRow(store, two.fromId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 1 });
    await store.write((tx) => tx.delete(threadVotes).where(theirs));
  });

  it("is refused with a named reason, and then nothing has moved", async () => {
    const { store } = world;
    const { author, other, ...two } = await twoIdeas(store);
    const asks = await question(store);
    const decided = await idea(store);
    await decision(store, { threadId: decided, status: "planned" });
    const refusals = [
      await merge(store, { ...two, actor: author }),
      await merge(store, { ...two, actor: { ...other, role: "moderator" } }),
      await merge(store, { ...two, intoId: two.fromId }),
      await merge(store, { ...two, intoId: 2_000_000 }),
      await merge(store, { ...two, intoId: asks }),
      await merge(store, { ...two, fromId: decided }),
    ];
    expect(refusals.map((outcome) => (outcome.merged ? "" : outcome.refusal))).toEqual([
      "not-allowed",
      "own-case",
      "same-thread",
      "other-not-found",
      "other-kind",
      "decided",
    ]);
    expect(await threadRow(store, two.fromId)).toMatchObject({ state: "live", mergedIntoId: null });
    expect(await store.read.$count(store.tables.merges, eq(store.tables.merges.fromId, two.fromId))).toBe(0);
  });
});

describeOnBothEngines("taking a merge back", (world) => {
  it("follows the order of a chain, and happens once", async () => {
    const { store } = world;
    const two = await twoIdeas(store);
    const third = await idea(store);
    const first = await merged(store, two);
    const second = await merged(store, { fromId: two.intoId, intoId: third, actor: two.actor });
    expect(await unmerge(store, first, two.actor)).toEqual({ unmerged: false, refusal: "target-merged" });
    expect(await unmerge(store, second, two.actor)).toMatchObject({ unmerged: true });
    expect(await unmerge(store, first, two.actor)).toMatchObject({ unmerged: true, from: { id: two.fromId } });
    expect(await unmerge(store, first, two.actor)).toEqual({ unmerged: false, refusal: "undone" });
  });

  it("leaves in peace whoever stopped following meanwhile", async () => {
    const { store } = world;
    const two = await twoIdeas(store);
    const follower = await someone(store);
    const follow = { memberId: follower.id, subject: "thread", at: now } as const;
    await setFollow(store, { ...follow, subjectId: two.fromId, yes: true });
    const rulingId = await merged(store, two);
    expect(await followersOf(store, two.intoId)).toContain(follower.id);
    await setFollow(store, { ...follow, subjectId: two.intoId, yes: false });
    await unmerge(store, rulingId, two.actor);
    expect(await followersOf(store, two.fromId)).not.toContain(follower.id);
    expect(await followersOf(store, two.intoId)).not.toContain(follower.id);
  });
});
