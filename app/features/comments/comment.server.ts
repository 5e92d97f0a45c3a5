import { and, eq, gte, isNull } from "drizzle-orm";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { followersOf, tell } from "#app/features/outbox/tell.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Writer } from "#db/store.ts";

export interface NewComment {
  threadId: number;
  /** Null: on the question or idea itself. */
  answerId: number | null;
  authorId: number;
  /** Signed "Anonyme": the public is never told who. */
  anonymous?: boolean;
  body: string;
  at: Date;
}

export type CommentOutcome = { commented: true; id: number } | { commented: false; refusal: "not-found" | "locked" };

/** Comments a thread or one of its answers. */
export function commentOn(store: Store, comment: NewComment): Promise<CommentOutcome> {
  const { threads, answers } = store.tables;
  const { html } = renderMarkdown(comment.body);
  return store.write(
    async (tx) => {
      const [thread] = await tx
        .select({ id: threads.id, lockedAt: threads.lockedAt })
        .from(threads)
        .where(and(eq(threads.id, comment.threadId), eq(threads.state, "live")));
      if (!thread) return { commented: false, refusal: "not-found" };
      const answerAuthors =
        comment.answerId === null
          ? []
          : await tx
              .select({ id: answers.authorId })
              .from(answers)
              .where(and(eq(answers.id, comment.answerId), eq(answers.threadId, thread.id), eq(answers.state, "live")));
      if (comment.answerId !== null && answerAuthors.length === 0) return { commented: false, refusal: "not-found" };
      const before = await alreadySaid(tx, store, comment);
      if (before) return { commented: true, id: before.id };
      if (thread.lockedAt) return { commented: false, refusal: "locked" };

      const id = await insertComment(tx, store, { ...comment, html });
      await tx.update(threads).set({ activeAt: comment.at }).where(eq(threads.id, thread.id));
      await recountThread(tx, store, thread.id);
      const readers = await followersOf(tx, store, "thread", thread.id);
      const told = [...answerAuthors.map((author) => author.id), ...readers];
      const { authorId: actorId, anonymous = false, answerId, at } = comment;
      await tell(tx, store, told, { kind: "new-comment", threadId: thread.id, answerId, actorId, anonymous, at });
      return { commented: true, id };
    },
    { guard: [`thread:${comment.threadId}`] },
  );
}

async function alreadySaid(tx: Writer, store: Store, { threadId, authorId, answerId, body, at }: NewComment) {
  const { comments } = store.tables;
  const [same] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.threadId, threadId),
        eq(comments.authorId, authorId),
        answerId === null ? isNull(comments.answerId) : eq(comments.answerId, answerId),
        eq(comments.body, body),
        eq(comments.state, "live"),
        gte(comments.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same;
}

async function insertComment(tx: Writer, store: Store, comment: NewComment & { html: string }): Promise<number> {
  const { comments } = store.tables;
  const { threadId, answerId, authorId, anonymous = false, body, html, at } = comment;
  const [inserted] = await tx
    .insert(comments)
    .values({ threadId, answerId, authorId, anonymous, body, bodyHtml: html, createdAt: at })
    .returning({ id: comments.id });
  if (!inserted) throw new Error("the database returned no id for a new comment");
  return inserted.id;
}
