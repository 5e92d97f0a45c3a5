import { eq, sql } from "drizzle-orm";
import { answerRank, voterKey } from "#app/features/votes/rules.ts";
import { ranked } from "#app/features/votes/vote.server.ts";
import type { Reader, Store, Writer } from "#db/store.ts";

/** What someone voted for, and which answers they judged. */
export async function votedBy(reader: Reader, store: Store, memberId: number) {
  const { threadVotes, answerVotes } = store.tables;
  const cast = await reader
    .select({ id: threadVotes.threadId })
    .from(threadVotes)
    .where(eq(threadVotes.voter, keyOf(memberId)));
  const judged = await reader
    .select({ id: answerVotes.answerId })
    .from(answerVotes)
    .where(eq(answerVotes.memberId, memberId));
  return { threads: cast.map(({ id }) => id), answers: judged.map(({ id }) => id) };
}

/** Their votes and opinions go, and every counter and rank says so. */
export async function takeVotesBack(tx: Writer, store: Store, memberId: number): Promise<void> {
  const { threadVotes, answerVotes, mergedVotes } = store.tables;
  const cast = await tx
    .delete(threadVotes)
    .where(eq(threadVotes.voter, keyOf(memberId)))
    .returning();
  for (const { threadId } of cast) await uncountVote(tx, store, threadId);
  await tx.delete(mergedVotes).where(eq(mergedVotes.voter, keyOf(memberId)));
  const judged = await tx.delete(answerVotes).where(eq(answerVotes.memberId, memberId)).returning();
  for (const vote of judged) await uncountOpinion(tx, store, vote);
}

function keyOf(memberId: number): string {
  const key = voterKey({ memberId, visitor: null });
  if (key === null) throw new Error("a member has a key to vote with");
  return key;
}

async function uncountVote(tx: Writer, store: Store, threadId: number): Promise<void> {
  const { threads } = store.tables;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const { importedVotes, memberVotes, visitorVotes, createdAt } = thread;
  await tx
    .update(threads)
    .set(ranked(store, { importedVotes, memberVotes: memberVotes - 1, visitorVotes }, createdAt))
    .where(eq(threads.id, threadId));
}

async function uncountOpinion(
  tx: Writer,
  store: Store,
  { answerId, useful }: { answerId: number; useful: boolean },
): Promise<void> {
  const { answers, threads } = store.tables;
  const [answer] = await tx.select().from(answers).where(eq(answers.id, answerId));
  if (!answer) return;
  const { importedVotes } = answer;
  const usefulVotes = answer.usefulVotes - Number(useful);
  const notUsefulVotes = answer.notUsefulVotes - Number(!useful);
  const rank = answerRank({ importedVotes, usefulVotes, notUsefulVotes });
  await tx.update(answers).set({ usefulVotes, notUsefulVotes, rank }).where(eq(answers.id, answerId));
  await tx
    .update(threads)
    .set({ version: sql`${threads.version} + 1` })
    .where(eq(threads.id, answer.threadId));
}
