import { count, eq, sql } from "drizzle-orm";
import { ranked } from "#app/features/votes/vote.server.ts";
import type { Store, Writer } from "#db/store.ts";

/** Sets what a thread's row says of its votes to what the votes themselves say, and its ranks with it. */
export async function recountVotes(
  tx: Writer,
  store: Store,
  { threadId, importedVotes }: { threadId: number; importedVotes: number },
): Promise<void> {
  const { threads, threadVotes } = store.tables;
  const [thread] = await tx.select({ createdAt: threads.createdAt }).from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const sort = sql<string>`substr(${threadVotes.voter}, 1, 1)`;
  const rows = await tx
    .select({ sort, standing: threadVotes.standing, total: count() })
    .from(threadVotes)
    .where(eq(threadVotes.threadId, threadId))
    .groupBy(sort, threadVotes.standing);
  const total = (standing: string, of: string) =>
    rows.filter((row) => row.standing === standing && of.includes(row.sort)).reduce((sum, row) => sum + row.total, 0);
  const counts = { importedVotes, memberVotes: total("counted", "m"), visitorVotes: total("counted", "v") };
  await tx
    .update(threads)
    .set({ ...ranked(store, counts, thread.createdAt), votesUnderReview: total("review", "mv") })
    .where(eq(threads.id, threadId));
}
