import { asc } from "drizzle-orm";
import { expect } from "vitest";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import { answerRank, hotOf, scoreOf } from "#app/features/votes/rules.ts";
import type { Store } from "#db/store.ts";

/** Every counter and rank that is stored says what its rows say. */
export async function expectCountersToEqualRows(store: Store): Promise<void> {
  await expectThreadVotesToAgree(store);
  await expectAnswerVotesToAgree(store);
  await expectRecountToChangeNothing(store);
}

async function expectThreadVotesToAgree(store: Store): Promise<void> {
  const { threads, threadVotes } = store.tables;
  const rows = await store.read.select().from(threads).orderBy(asc(threads.id));
  const voters = Map.groupBy(await store.read.select().from(threadVotes), (vote) => vote.threadId);
  const stored = rows.map(({ id, memberVotes, visitorVotes, votesUnderReview, score, hot }) => ({
    ...{ id, memberVotes, visitorVotes, votesUnderReview },
    ...{ score, hot },
  }));
  const counted = rows.map((row) => {
    const all = voters.get(row.id) ?? [];
    const votes = all.filter(({ standing }) => standing === "counted");
    const votesUnderReview = all.filter(({ standing }) => standing === "review").length;
    const memberVotes = votes.filter(({ voter }) => voter.startsWith("m")).length;
    const visitorVotes = votes.length - memberVotes;
    const score = scoreOf({ importedVotes: row.importedVotes, memberVotes, visitorVotes });
    return { id: row.id, memberVotes, visitorVotes, votesUnderReview, score, hot: hotOf(score, row.createdAt) };
  });
  expect(stored).toEqual(counted);
}

async function expectAnswerVotesToAgree(store: Store): Promise<void> {
  const { answers, answerVotes } = store.tables;
  const rows = await store.read.select().from(answers).orderBy(asc(answers.id));
  const judgements = Map.groupBy(await store.read.select().from(answerVotes), (vote) => vote.answerId);
  const stored = rows.map(({ id, usefulVotes, notUsefulVotes, rank }) => ({ id, usefulVotes, notUsefulVotes, rank }));
  const counted = rows.map(({ id, importedVotes }) => {
    const votes = judgements.get(id) ?? [];
    const usefulVotes = votes.filter(({ useful }) => useful).length;
    const notUsefulVotes = votes.length - usefulVotes;
    return { id, usefulVotes, notUsefulVotes, rank: answerRank({ importedVotes, usefulVotes, notUsefulVotes }) };
  });
  expect(stored).toEqual(counted);
}

async function expectRecountToChangeNothing(store: Store): Promise<void> {
  const { threads } = store.tables;
  const before = await store.read.select().from(threads).orderBy(asc(threads.id));
  const after = await store.write(async (tx) => {
    for (const { id } of before) await recountThread(tx, store, id);
    return tx.select().from(threads).orderBy(asc(threads.id));
  });
  const unversioned = (rows: typeof before) => rows.map((row) => ({ ...row, version: 0 }));
  expect(unversioned(before)).toEqual(unversioned(after));
}
