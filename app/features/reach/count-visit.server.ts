import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** 2026-11-27, everywhere the same day. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/**
 * The post whose link carries this, as long as some of it stands on its network, or may: of a chain that is under way or
 * stopped in the middle, the link has left with its first part.
 */
export async function postOfRef(store: Store, ref: string): Promise<number | null> {
  const { posts } = store.tables;
  const [post] = await store.read
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.ref, ref), notInArray(posts.state, ["deleted", "cancelled"])));
  return post?.id ?? null;
}

/** Somebody came by the link of a post: counted, and nothing of them kept. */
export function countVisit(store: Store, { postId, at }: { postId: number; at: Date }): Promise<void> {
  const { posts, postDays } = store.tables;
  return store.write(async (tx) => {
    await tx
      .update(posts)
      .set({ visits: sql`${posts.visits} + 1` })
      .where(eq(posts.id, postId));
    await tx
      .insert(postDays)
      .values({ postId, day: dayOf(at), visits: 1 })
      .onConflictDoUpdate({
        target: [postDays.postId, postDays.day],
        set: { visits: sql`${postDays.visits} + 1` },
      });
  });
}
