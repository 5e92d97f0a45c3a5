import { eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { placeColumns, placeOf } from "./activity-parts.server.ts";
import type { Row } from "./parts.server.ts";

/** Their own words, those that they took off the site too. */
export async function readThreadsPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, themes } = store.tables;
  const rows = await store.read
    .select({ thread: threads, theme: themes.name })
    .from(threads)
    .innerJoin(themes, eq(themes.id, threads.themeId))
    .where(eq(threads.authorId, memberId))
    .orderBy(threads.id);
  return rows.map(({ thread, theme }) => ({
    kind: thread.kind,
    title: thread.title,
    body: thread.body,
    tags: thread.tags,
    theme,
    page: placeOf(thread).page,
    state: thread.state,
    status: thread.status,
    anonymous: thread.anonymous,
    lang: thread.lang,
    createdAt: thread.createdAt,
    editedAt: thread.editedAt,
    votes: thread.importedVotes + thread.memberVotes + thread.visitorVotes,
  }));
}

export async function readAnswersPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, answers } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), answer: answers })
    .from(answers)
    .innerJoin(threads, eq(threads.id, answers.threadId))
    .where(eq(answers.authorId, memberId))
    .orderBy(answers.id);
  return rows.map(({ thread, answer }) => ({
    ...placeOf(thread),
    body: answer.body,
    official: answer.official,
    anonymous: answer.anonymous,
    useful: answer.importedVotes + answer.usefulVotes,
    notUseful: answer.notUsefulVotes,
    ...datesOf(answer),
  }));
}

export async function readCommentsPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, comments } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), comment: comments })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(eq(comments.authorId, memberId))
    .orderBy(comments.id);
  return rows.map(({ thread, comment }) => ({
    ...placeOf(thread),
    body: comment.body,
    anonymous: comment.anonymous,
    ...datesOf(comment),
  }));
}

/** What they added under an idea of theirs. */
export async function readAddendaPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, addenda } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), addendum: addenda })
    .from(addenda)
    .innerJoin(threads, eq(threads.id, addenda.threadId))
    .where(eq(addenda.authorId, memberId))
    .orderBy(addenda.id);
  return rows.map(({ thread, addendum }) => ({ ...placeOf(thread), body: addendum.body, ...datesOf(addendum) }));
}

export async function readDecisionsPart(store: Store, memberId: number): Promise<Row[]> {
  const { threads, decisions } = store.tables;
  const rows = await store.read
    .select({ thread: placeColumns(store), decision: decisions })
    .from(decisions)
    .innerJoin(threads, eq(threads.id, decisions.threadId))
    .where(eq(decisions.authorId, memberId))
    .orderBy(decisions.id);
  return rows.map(({ thread, decision }) => ({
    ...placeOf(thread),
    body: decision.body,
    status: decision.status,
    reason: decision.reason,
    ...datesOf(decision),
  }));
}

/** What they replaced: what their texts said before. */
export async function readRevisionsPart(store: Store, memberId: number): Promise<Row[]> {
  const { revisions } = store.tables;
  return store.read
    .select({
      subject: revisions.subject,
      title: revisions.title,
      body: revisions.body,
      replacedAt: revisions.replacedAt,
    })
    .from(revisions)
    .where(eq(revisions.editorId, memberId))
    .orderBy(revisions.id);
}

interface Dated {
  createdAt: Date;
  editedAt: Date | null;
  state: string;
  offAt: Date | null;
}

function datesOf({ createdAt, editedAt, state, offAt }: Dated) {
  return { createdAt, editedAt, state, offAt };
}
