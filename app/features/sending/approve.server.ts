import { and, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { type Acting, type ActOutcome, actOn, setPost } from "./acting.server.ts";

/** A second person agrees to what somebody composed, or does not: it leaves, or never will. */
export function approveDispatch(store: Store, { yes, ...acting }: Acting & { yes: boolean }): Promise<ActOutcome> {
  const { dispatches } = store.tables;
  const { actor, at } = acting;
  return actOn(store, acting, "post.approve", async (tx, dispatch) => {
    if (dispatch.requestedById === actor.id) return "own";
    const said = { approvedById: actor.id, approvedAt: at };
    const nextTryAt = new Date(Math.max(+at, +dispatch.sendAt));
    const moved = await tx
      .update(dispatches)
      .set(yes ? { ...said, state: "waiting", nextTryAt } : { ...said, state: "cancelled", trouble: "declined" })
      .where(and(eq(dispatches.id, dispatch.id), eq(dispatches.state, "approval")))
      .returning({ id: dispatches.id });
    if (moved.length === 0) return "moved";
    if (!yes) await setPost(tx, store, dispatch, "cancelled");
    return null;
  });
}
