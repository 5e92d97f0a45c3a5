import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import { addDelete, unresolvedDelete } from "./add-delete.server.ts";
import { postWithAccount } from "./post-with-account.server.ts";
import { cancelUnasked, mayStand } from "./reconcile.server.ts";
import { readTold } from "./read-told.server.ts";

export interface PostActing {
  postId: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type PostOutcome =
  | { acted: true }
  | { acted: false; refusal: "not-found" | "not-allowed" | "not-connected" | "moved" };

/** Takes a post off its network; what of it has not left yet never will. */
export function requestDelete(store: Store, { postId, actor, at }: PostActing): Promise<PostOutcome> {
  const { posts } = store.tables;
  return store.write(
    async (tx): Promise<PostOutcome> => {
      if (!may(actor.role, "post.send")) return { acted: false, refusal: "not-allowed" };
      const row = await postWithAccount(tx, store, postId);
      if (!row) return { acted: false, refusal: "not-found" };
      const { post, account } = row;
      if (account.state === "disconnected") return { acted: false, refusal: "not-connected" };
      await cancelUnasked(tx, store, postId, "deleted");
      if (await unresolvedDelete(tx, store, postId)) return { acted: true };
      if (await mayStand(tx, store, postId)) await addDelete(tx, store, post, { requestedById: actor.id, at });
      else if (post.state !== "deleted") await tx.update(posts).set({ state: "cancelled" }).where(eq(posts.id, postId));
      return { acted: true };
    },
    { guard: [`post:${postId}`] },
  );
}

/** What stands there is left as it is, although the site says something else. */
export function leaveAsItIs(store: Store, { postId, actor }: PostActing): Promise<PostOutcome> {
  const { posts } = store.tables;
  return store.write(
    async (tx): Promise<PostOutcome> => {
      if (!may(actor.role, "post.send")) return { acted: false, refusal: "not-allowed" };
      const [post] = await tx.select().from(posts).where(eq(posts.id, postId));
      const told = post && (await readTold(tx, store, post));
      if (!told) return { acted: false, refusal: "not-found" };
      await tx.update(posts).set({ toldHash: told.hash, staleAt: null }).where(eq(posts.id, postId));
      return { acted: true };
    },
    { guard: [`post:${postId}`] },
  );
}
