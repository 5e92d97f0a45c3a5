import { and, eq, inArray } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

interface Adopted {
  threadId: number;
  visitor: string;
  memberId: number;
  /** False where the member had voted already, or may not. */
  added: boolean;
}

/** A vote that a merge brought becomes the member's with the visitor's: were the threads parted, it would still go back. */
export async function adoptMergedVote(
  tx: Writer,
  store: Store,
  { threadId, visitor, memberId, added }: Adopted,
): Promise<void> {
  const { merges, mergedVotes } = store.tables;
  const into = tx.select({ id: merges.id }).from(merges).where(eq(merges.intoId, threadId));
  const theirs = and(eq(mergedVotes.voter, `v${visitor}`), inArray(mergedVotes.mergeId, into));
  if (!added) {
    await tx.delete(mergedVotes).where(theirs);
    return;
  }
  const taken = await tx.delete(mergedVotes).where(theirs).returning({ mergeId: mergedVotes.mergeId });
  if (taken.length > 0)
    await tx
      .insert(mergedVotes)
      .values(taken.map(({ mergeId }) => ({ mergeId, voter: `m${memberId}` })))
      .onConflictDoNothing();
}
