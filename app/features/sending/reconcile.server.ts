import { and, eq, inArray, isNotNull, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "#db/alias.ts";
import type { Store, Writer } from "#db/store.ts";
import { addDelete, unresolvedDelete } from "./add-delete.server.ts";
import { standingParts } from "./parts.server.ts";
import { readTold } from "./read-told.server.ts";

type PostRow = Store["tables"]["posts"]["$inferSelect"];

/** Compared at a time: the rest follows at the next round. */
const ROUND = 50;
/** Those of which something may stand on a network, or may come to. */
const LIVING = ["waiting", "sent", "uncertain", "failed"] as const satisfies PostRow["state"][];

/**
 * Compares what the posts tell with what the site says now, wherever a thread has changed since: what is off the site is
 * taken off the networks, what says something else is marked. How many were compared. Nothing comes back by itself.
 */
export async function reconcilePosts(store: Store, at: Date): Promise<number> {
  const changed = await changedPosts(store);
  for (const { id } of changed)
    await store.write((tx) => reconcileInside(tx, store, { id, at }), { guard: [`post:${id}`] });
  return changed.length;
}

/** By the version of the thread in which what they tell stands; and whatever is off the site and was not taken off. */
function changedPosts(store: Store) {
  const { posts, answers, decisions, dispatches, threads } = store.tables;
  const around = alias(threads, "around");
  const removal = store.read
    .select({ id: dispatches.id })
    .from(dispatches)
    .where(and(eq(dispatches.postId, posts.id), eq(dispatches.act, "delete")));
  return store.read
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(answers, and(eq(posts.subject, "answer"), eq(answers.id, posts.subjectId)))
    .leftJoin(decisions, and(eq(posts.subject, "decision"), eq(decisions.id, posts.subjectId)))
    .innerJoin(around, eq(around.id, sql`coalesce(${answers.threadId}, ${decisions.threadId})`))
    .where(
      and(
        inArray(posts.state, LIVING),
        or(
          ne(around.version, posts.seenVersion),
          and(or(ne(around.state, "live"), eq(threads.title, "")), notExists(removal)),
        ),
      ),
    )
    .orderBy(posts.id)
    .limit(ROUND);
}

async function reconcileInside(tx: Writer, store: Store, { id, at }: { id: number; at: Date }): Promise<void> {
  const { posts } = store.tables;
  const [post] = await tx.select().from(posts).where(eq(posts.id, id));
  const told = post && (await readTold(tx, store, post));
  if (!post || !told) return;
  if (!told.standing) await takeOff(tx, store, post, at);
  else if (told.hash !== post.toldHash) await markChanged(tx, store, post, at);
  else if (post.staleAt) await tx.update(posts).set({ staleAt: null }).where(eq(posts.id, id));
  await tx.update(posts).set({ seenVersion: told.version }).where(eq(posts.id, id));
}

/** Nothing more leaves, and what stands there is taken off: what is under way, once it is known what came of it. */
async function takeOff(tx: Writer, store: Store, post: PostRow, at: Date): Promise<void> {
  const { posts } = store.tables;
  await cancelUnasked(tx, store, post.id, "gone");
  const stands = await mayStand(tx, store, post.id);
  if (!stands) {
    await tx.update(posts).set({ state: "cancelled" }).where(eq(posts.id, post.id));
    return;
  }
  if (!(await unresolvedDelete(tx, store, post.id))) await addDelete(tx, store, post, { requestedById: null, at });
}

/** Something of it is there, or the network was asked and has not told. */
export async function mayStand(tx: Writer, store: Store, postId: number): Promise<boolean> {
  const { dispatches } = store.tables;
  if ((await standingParts(tx, store, postId)).length > 0) return true;
  const asked = or(
    eq(dispatches.state, "uncertain"),
    and(eq(dispatches.state, "waiting"), isNotNull(dispatches.askedAt)),
  );
  return (await tx.$count(dispatches, and(eq(dispatches.postId, postId), ne(dispatches.act, "delete"), asked))) > 0;
}

/** What no network has been asked for yet does not leave. */
export async function cancelUnasked(
  tx: Writer,
  { tables: { dispatches } }: Store,
  postId: number,
  why: "gone" | "changed" | "deleted",
): Promise<number> {
  const cancelled = await tx
    .update(dispatches)
    .set({ state: "cancelled", trouble: why, leasedUntil: null })
    .where(
      and(
        ...[eq(dispatches.postId, postId), ne(dispatches.act, "delete")],
        ...[inArray(dispatches.state, ["approval", "waiting"]), isNull(dispatches.askedAt)],
      ),
    )
    .returning({ act: dispatches.act });
  return cancelled.filter(({ act }) => act === "publish").length;
}

/** What has not left yet does not tell what the site says no more: it is written anew. What stands there is marked. */
async function markChanged(tx: Writer, store: Store, post: PostRow, at: Date): Promise<void> {
  const { posts } = store.tables;
  const begun = await mayStand(tx, store, post.id);
  const cancelled = begun ? 0 : await cancelUnasked(tx, store, post.id, "changed");
  await tx
    .update(posts)
    .set({ staleAt: post.staleAt ?? at, ...(cancelled > 0 && { state: "cancelled" }) })
    .where(eq(posts.id, post.id));
}
