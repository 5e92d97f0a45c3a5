import { and, eq, exists, sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Store } from "#db/store.ts";

/** Whether whoever did it signed "Anonyme": then nobody is told who it was. Both to be joined by their ids. */
export function anonymousColumns(reader: Pick<Reader, "select">, { tables }: Store) {
  const { outbox, threads, answers, comments } = tables;
  const anonymousComment = reader
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.threadId, outbox.threadId),
        eq(comments.authorId, outbox.actorId),
        eq(comments.createdAt, outbox.createdAt),
        eq(comments.anonymous, true),
      ),
    );
  return {
    thread: threads.anonymous,
    answer: answers.anonymous,
    comment: sql<boolean>`${exists(anonymousComment)}`.mapWith(Boolean),
  };
}

interface Signed {
  thread: boolean | null;
  answer: boolean | null;
  comment: boolean;
}

/** Which of these an act was done in: what someone signs with their name elsewhere says nothing of it. */
export function isAnonymous(kind: Tables["outbox"]["$inferSelect"]["kind"], signed: Signed): boolean {
  if (kind === "new-answer") return signed.answer === true;
  if (kind === "new-comment") return signed.comment;
  // Only the asker accepts.
  if (kind === "new-thread" || kind === "accepted-answer") return signed.thread === true;
  return false;
}
