import { and, eq, inArray, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

/**
 * A new version of every thread that shows this person: kept pages and feeds that still show what they were called, or a
 * badge they took off, are good no more. What they signed "Anonyme" shows nothing of them and stays as it is: a version
 * that moved would tell whose it is.
 */
export async function touchThreadsOf(tx: Writer, store: Store, memberId: number): Promise<void> {
  const { threads, answers, comments, decisions } = store.tables;
  const shown = tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.authorId, memberId), eq(threads.anonymous, false)))
    .union(
      tx
        .select({ id: answers.threadId })
        .from(answers)
        .where(and(eq(answers.authorId, memberId), eq(answers.anonymous, false))),
    )
    .union(tx.select({ id: answers.threadId }).from(answers).where(eq(answers.officialById, memberId)))
    .union(
      tx
        .select({ id: comments.threadId })
        .from(comments)
        .where(and(eq(comments.authorId, memberId), eq(comments.anonymous, false))),
    )
    .union(tx.select({ id: decisions.threadId }).from(decisions).where(eq(decisions.authorId, memberId)));
  await tx
    .update(threads)
    .set({ version: sql`${threads.version} + 1` })
    .where(inArray(threads.id, shown));
}
