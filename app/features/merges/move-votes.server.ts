import { and, eq, inArray } from "drizzle-orm";
import { voterKey } from "#app/features/votes/rules.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Pair } from "./pair.ts";

type Vote = Store["tables"]["threadVotes"]["$inferSelect"];

/** The other thread gets the votes that it lacks, each as it stood: whoever voted for both counts once. */
export async function copyVotes(tx: Writer, store: Store, pair: Pair & { authorId: number }): Promise<void> {
  const { threadVotes, mergedVotes } = store.tables;
  const { mergeId, fromId, intoId } = pair;
  const present = new Set((await votesOf(tx, store, intoId)).map(({ voter }) => voter));
  const lacking = (await votesOf(tx, store, fromId)).filter(
    ({ voter }) => voter !== ownVote(pair) && !present.has(voter),
  );
  for (const chunk of chunksOf(lacking)) {
    await tx.insert(threadVotes).values(chunk.map((vote) => ({ ...vote, threadId: intoId })));
    await tx.insert(mergedVotes).values(chunk.map(({ voter }) => ({ mergeId, voter })));
  }
}

/** What the merge brought leaves again. What was withdrawn or judged there meanwhile is so for both. */
export async function returnVotes(tx: Writer, store: Store, pair: Pair & { authorId: number }): Promise<void> {
  const { threadVotes, mergedVotes } = store.tables;
  const { mergeId, fromId, intoId } = pair;
  const notes = await tx.select().from(mergedVotes).where(eq(mergedVotes.mergeId, mergeId));
  const brought = new Set(notes.map(({ voter }) => voter));
  const there = new Map((await votesOf(tx, store, intoId)).map((vote) => [vote.voter, vote]));
  const before = await votesOf(tx, store, fromId);

  const withdrawn = before.filter(({ voter }) => voter !== ownVote(pair) && !there.has(voter));
  await dropVotes(
    tx,
    store,
    fromId,
    withdrawn.map(({ voter }) => voter),
  );
  const judged = before.flatMap((vote) => {
    const now = brought.has(vote.voter) ? there.get(vote.voter) : undefined;
    return now && now.standing !== vote.standing ? [now] : [];
  });
  for (const [standing, votes] of Map.groupBy(judged, (vote) => vote.standing))
    for (const chunk of chunksOf(votes))
      await tx
        .update(threadVotes)
        .set({ standing })
        .where(
          theseOf(
            store,
            fromId,
            chunk.map(({ voter }) => voter),
          ),
        );
  await dropVotes(tx, store, intoId, [...brought]);
}

/** Nobody votes for what they wrote, through another thread neither. */
function ownVote({ authorId }: { authorId: number }): string | null {
  return voterKey({ memberId: authorId, visitor: null });
}

function votesOf(tx: Writer, { tables: { threadVotes } }: Store, threadId: number): Promise<Vote[]> {
  return tx.select().from(threadVotes).where(eq(threadVotes.threadId, threadId));
}

async function dropVotes(tx: Writer, store: Store, threadId: number, voters: string[]): Promise<void> {
  for (const chunk of chunksOf(voters))
    await tx.delete(store.tables.threadVotes).where(theseOf(store, threadId, chunk));
}

function theseOf({ tables: { threadVotes } }: Store, threadId: number, voters: string[]) {
  return and(eq(threadVotes.threadId, threadId), inArray(threadVotes.voter, voters));
}
