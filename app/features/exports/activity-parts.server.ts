import { and, eq } from "drizzle-orm";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import type { Row } from "./parts.server.ts";

interface Place {
  id: number;
  kind: "question" | "idea";
  slug: string;
  title: string;
  state: string;
}

/** Where it happened, in words that everybody may read: a title that was withdrawn is not ours to hand out. */
export function placeOf(thread: Place | null): { thread: string | null; page: string | null } {
  if (thread?.state !== "live") return { thread: null, page: null };
  return { thread: thread.title, page: threadPath(thread) };
}

export function placeColumns({ tables: { threads } }: Store) {
  return { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title, state: threads.state };
}

/** With whether each counts: one under review, or set aside, does not. */
export async function readVotesPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, threadVotes } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), createdAt: threadVotes.createdAt, standing: threadVotes.standing })
    .from(threadVotes)
    .innerJoin(threads, eq(threads.id, threadVotes.threadId))
    .where(eq(threadVotes.voter, `m${memberId}`))
    .orderBy(threadVotes.createdAt, threadVotes.threadId);
  return rows.map(({ thread, ...vote }) => ({ ...placeOf(thread), ...vote }));
}

/** Whether an answer helped. */
export async function readOpinionsPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, answers, answerVotes } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), useful: answerVotes.useful, createdAt: answerVotes.createdAt })
    .from(answerVotes)
    .innerJoin(answers, eq(answers.id, answerVotes.answerId))
    .innerJoin(threads, eq(threads.id, answers.threadId))
    .where(eq(answerVotes.memberId, memberId))
    .orderBy(answerVotes.createdAt, answerVotes.answerId);
  return rows.map(({ thread, useful, createdAt }) => ({ ...placeOf(thread), useful, createdAt }));
}

export async function readFollowsPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, themes, follows } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), theme: themes.name, follow: follows })
    .from(follows)
    .leftJoin(threads, and(eq(follows.subject, "thread"), eq(threads.id, follows.subjectId)))
    .leftJoin(themes, and(eq(follows.subject, "theme"), eq(themes.id, follows.subjectId)))
    .where(eq(follows.memberId, memberId))
    .orderBy(follows.createdAt, follows.subject, follows.subjectId);
  return rows.map(({ thread, theme, follow }) => ({
    ...placeOf(thread),
    theme,
    stopped: follow.stopped,
    createdAt: follow.createdAt,
  }));
}

/** What they were told. Never by whom: that person may have written without a name. */
export async function readMessagesPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, outbox } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), message: outbox })
    .from(outbox)
    .leftJoin(threads, eq(threads.id, outbox.threadId))
    .where(eq(outbox.recipientId, memberId))
    .orderBy(outbox.id);
  return rows.map(({ thread, message: { kind, detail, address, createdAt, readAt, sentAt } }) => ({
    ...{ kind, ...placeOf(thread), detail, address },
    ...{ createdAt, readAt, sentAt },
  }));
}
