import { and, eq, inArray } from "drizzle-orm";
import type { Store, Subject, Writer } from "#db/store.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { adoptMergedVote } from "#app/features/merges/adopt-merged-vote.server.ts";
import { isStillHere, ranked } from "./vote.server.ts";

/** On sign-in, a visitor's votes become the member's: once each, and never on the member's own ideas. */
export async function adoptVisitorVotes(store: Store, { visitor, memberId }: { visitor: string; memberId: number }) {
  const { threadVotes } = store.tables;
  const cast = await store.read
    .select()
    .from(threadVotes)
    .where(eq(threadVotes.voter, `v${visitor}`));
  if (cast.length === 0) return;
  const guard = [`member:${memberId}` as const, ...cast.map(({ threadId }): Subject => `thread:${threadId}`)];
  await store.write(
    async (tx) => {
      if (!(await isStillHere(tx, store, { memberId }))) return;
      // Read again, now alone: another sign-in of the same browser may have been first.
      const votes = await tx
        .select()
        .from(threadVotes)
        .where(
          and(
            eq(threadVotes.voter, `v${visitor}`),
            inArray(
              threadVotes.threadId,
              cast.map((vote) => vote.threadId),
            ),
          ),
        );
      for (const { threadId } of votes) await adoptOne(tx, store, { threadId, visitor, memberId });
    },
    { guard },
  );
}

async function adoptOne(
  tx: Writer,
  store: Store,
  { threadId, visitor, memberId }: { threadId: number; visitor: string; memberId: number },
) {
  const { threads, threadVotes } = store.tables;
  const [taken] = await tx
    .delete(threadVotes)
    .where(and(eq(threadVotes.threadId, threadId), eq(threadVotes.voter, `v${visitor}`)))
    .returning();
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!taken || !thread) return;
  const added =
    thread.authorId === memberId
      ? []
      : await tx
          .insert(threadVotes)
          .values({ threadId, voter: `m${memberId}`, createdAt: taken.createdAt })
          .onConflictDoNothing()
          .returning();
  if (added.length === 1)
    await followByDefault(tx, store, { memberId, subject: "thread", subjectId: threadId, at: taken.createdAt });
  await adoptMergedVote(tx, store, { threadId, visitor, memberId, added: added.length === 1 });
  const counts = {
    importedVotes: thread.importedVotes,
    memberVotes: thread.memberVotes + added.length,
    visitorVotes: thread.visitorVotes - 1,
  };
  await tx
    .update(threads)
    .set(ranked(store, counts, thread.createdAt))
    .where(eq(threads.id, threadId));
}
