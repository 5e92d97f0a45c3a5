import { and, eq, exists, gt, isNotNull, isNull, not, or, type SQL } from "drizzle-orm";
import { alias } from "#db/alias.ts";
import type { Store, Writer } from "#db/store.ts";
import { type Content, readContent } from "./content.ts";

/** What a post was to say, for whoever writes it anew. */
export interface TakenUp {
  postId: number;
  accountId: number;
  threadId: number;
  subject: "answer" | "decision";
  subjectId: number;
  toldHash: string;
  content: Content;
  trouble: string | null;
  /** Nobody has sent it, taken it up or given it up meanwhile. */
  open: boolean;
}

/**
 * Of a post in a query with its account: it failed, or a second person declined it and its account was asked for no other
 * since; nothing of it stands on the network; and the site still says what it tells.
 */
export function mayBeTakenUp(store: Store): SQL | undefined {
  const { read, tables } = store;
  const { posts, networkAccounts, postParts, dispatches } = tables;
  const publishing = alias(dispatches, "publishing");
  const later = alias(posts, "later");
  const published = (how: SQL | undefined) =>
    exists(
      read
        .select({ id: publishing.id })
        .from(publishing)
        .where(and(eq(publishing.postId, posts.id), eq(publishing.act, "publish"), how)),
    );
  const failed = published(and(eq(publishing.state, "failed"), isNull(publishing.askedAt)));
  const declined = published(and(eq(publishing.state, "cancelled"), eq(publishing.trouble, "declined")));
  const sameThread = and(eq(later.accountId, posts.accountId), eq(later.threadId, posts.threadId));
  const others = read
    .select({ id: later.id })
    .from(later)
    .where(and(sameThread, gt(later.id, posts.id)));
  const standing = read
    .select({ id: postParts.id })
    .from(postParts)
    .where(and(eq(postParts.postId, posts.id), isNull(postParts.deletedAt)));
  return and(
    or(and(eq(posts.state, "failed"), failed), and(eq(posts.state, "cancelled"), declined, not(exists(others)))),
    not(exists(standing)),
    eq(networkAccounts.state, "connected"),
    stillTold(store),
  );
}

function stillTold({ read, tables: { posts, answers, decisions, threads } }: Store): SQL | undefined {
  const around = alias(threads, "around");
  const answer = read
    .select({ id: answers.id })
    .from(answers)
    .innerJoin(around, eq(around.id, answers.threadId))
    .where(
      and(
        ...[eq(answers.id, posts.subjectId), eq(answers.state, "live"), isNotNull(answers.official)],
        eq(around.state, "live"),
      ),
    );
  const decision = read
    .select({ id: decisions.id })
    .from(decisions)
    .innerJoin(around, eq(around.id, decisions.threadId))
    .where(and(eq(decisions.id, posts.subjectId), eq(decisions.state, "live"), eq(around.state, "live")));
  return or(and(eq(posts.subject, "answer"), exists(answer)), and(eq(posts.subject, "decision"), exists(decision)));
}

/** Null when there is no such post. */
export async function readTakenUp(store: Store, postId: number): Promise<TakenUp | null> {
  const { posts, dispatches, networkAccounts } = store.tables;
  const [row] = await store.read
    .select({ post: posts, content: dispatches.content, trouble: dispatches.trouble })
    .from(posts)
    .innerJoin(dispatches, and(eq(dispatches.postId, posts.id), eq(dispatches.act, "publish")))
    .where(eq(posts.id, postId));
  if (!row) return null;
  const [open] = await store.read
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .where(and(eq(posts.id, postId), mayBeTakenUp(store)));
  const { accountId, threadId, subject, subjectId, toldHash } = row.post;
  return {
    ...{ postId, accountId, threadId, subject, subjectId, toldHash },
    ...{ content: readContent(row.content), trouble: row.trouble, open: open !== undefined },
  };
}

/**
 * The post that is taken up leaves its place to what is asked for now, in the same transaction. False: it was tried
 * again, taken up or given up meanwhile. Where its account is not asked for anything, it stays as it is.
 */
export async function setAside(
  tx: Writer,
  store: Store,
  postId: number,
  asked: readonly { accountId: number; ref: string }[],
): Promise<boolean> {
  const { posts, dispatches, networkAccounts } = store.tables;
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId));
  const place = asked.find(({ accountId }) => accountId === post?.accountId);
  if (!post || !place || (await tx.$count(posts, eq(posts.ref, place.ref))) > 0) return true;
  const [open] = await tx
    .select({ state: posts.state })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .where(and(eq(posts.id, postId), mayBeTakenUp(store)));
  if (!open) return false;
  if (open.state === "cancelled") return true;
  // Whoever tries it again at this moment has its row: the one that comes second finds it moved.
  const moved = await tx
    .update(dispatches)
    .set({ state: "cancelled", leasedUntil: null })
    .where(
      and(
        ...[eq(dispatches.postId, postId), eq(dispatches.act, "publish"), eq(dispatches.state, "failed")],
        isNull(dispatches.askedAt),
      ),
    )
    .returning({ id: dispatches.id });
  if (moved.length === 0) return false;
  await tx.update(posts).set({ state: "cancelled" }).where(eq(posts.id, postId));
  return true;
}
