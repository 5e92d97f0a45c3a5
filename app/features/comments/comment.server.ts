import { and, eq, gte, inArray, isNull } from "drizzle-orm";
import { announceComment } from "#app/features/contributions/announce.server.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import { judge, type Origin } from "#app/features/spam/judge.server.ts";
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
  shielding?: Shielding;
  origin?: Origin;
  at: Date;
}

export type CommentOutcome =
  /** Held: a person reads it first, and nobody is told of it yet. */
  | { commented: true; id: number; held: boolean }
  | { commented: false; refusal: "not-found" | "locked" | "awaiting-reading" };

/** Comments a thread or one of its answers. */
export function commentOn(store: Store, written: NewComment): Promise<CommentOutcome> {
  const { threads } = store.tables;
  const comment = { ...written, body: passShield(written.body, written.shielding).text };
  const { html } = renderMarkdown(comment.body);
  return store.write(
    async (tx) => {
      const place = await placeOf(tx, store, comment);
      if (place === null) return { commented: false, refusal: "not-found" };
      const before = await alreadySaid(tx, store, comment);
      if (before) return { commented: true, ...before };
      if (place.lockedAt) return { commented: false, refusal: "locked" };
      const { threadId, authorId, anonymous = false, at } = comment;
      const arrival = { ...comment, author: { memberId: authorId }, title: null };
      const { score, awaiting } = await judge(tx, store, arrival);
      if (awaiting) return { commented: false, refusal: "awaiting-reading" };

      const { held } = score;
      const id = await insertComment(tx, store, { ...comment, html, held });
      if (held) {
        const about = { subject: "comment", subjectId: id, threadId, memberId: authorId } as const;
        await hold(tx, store, { ...about, guest: false, score, stateBefore: null, at });
      } else {
        await tx.update(threads).set({ activeAt: at }).where(eq(threads.id, threadId));
        await recountThread(tx, store, threadId);
        await announceComment(tx, store, { ...comment, anonymous });
      }
      return { commented: true, id, held };
    },
    { guard: [`thread:${comment.threadId}`, LOG] },
  );
}

/** The thread that is commented; null where it, or the answer in it, is not there. */
async function placeOf(tx: Writer, store: Store, { threadId, answerId }: NewComment) {
  const { threads, answers } = store.tables;
  const [thread] = await tx
    .select({ id: threads.id, lockedAt: threads.lockedAt })
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.state, "live")));
  if (!thread || answerId === null) return thread ?? null;
  const [answer] = await tx
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.id, answerId), eq(answers.threadId, threadId), eq(answers.state, "live")));
  return answer ? thread : null;
}

async function alreadySaid(tx: Writer, store: Store, { threadId, authorId, answerId, body, at }: NewComment) {
  const { comments } = store.tables;
  const [same] = await tx
    .select({ id: comments.id, state: comments.state })
    .from(comments)
    .where(
      and(
        eq(comments.threadId, threadId),
        eq(comments.authorId, authorId),
        answerId === null ? isNull(comments.answerId) : eq(comments.answerId, answerId),
        eq(comments.body, body),
        inArray(comments.state, ["live", "held"]),
        gte(comments.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same && { id: same.id, held: same.state === "held" };
}

async function insertComment(
  tx: Writer,
  store: Store,
  comment: NewComment & { body: Safe; html: string; held: boolean },
): Promise<number> {
  const { comments } = store.tables;
  const { threadId, answerId, authorId, anonymous = false, body, html, held, at } = comment;
  const [inserted] = await tx
    .insert(comments)
    .values({
      threadId,
      answerId,
      authorId,
      anonymous,
      body,
      bodyHtml: html,
      createdAt: at,
      ...(held && { state: "held", offAt: at }),
    })
    .returning({ id: comments.id });
  if (!inserted) throw new Error("the database returned no id for a new comment");
  return inserted.id;
}
