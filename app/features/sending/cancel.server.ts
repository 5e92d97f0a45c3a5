import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { type Acting, type ActOutcome, actOn, setPost } from "./acting.server.ts";
import { standingParts } from "./parts.server.ts";

/** Stops what no network has been asked for yet, or sets aside what failed. */
export function cancelDispatch(store: Store, acting: Acting): Promise<ActOutcome> {
  const { dispatches } = store.tables;
  return actOn(store, acting, "post.send", async (tx, dispatch) => {
    const { id, postId } = dispatch;
    const stopped = await tx
      .update(dispatches)
      .set({ state: "cancelled", leasedUntil: null, ...(dispatch.state !== "failed" && { trouble: "cancelled" }) })
      .where(
        and(
          ...[eq(dispatches.id, id), inArray(dispatches.state, ["approval", "waiting", "failed"])],
          isNull(dispatches.askedAt),
        ),
      )
      .returning({ id: dispatches.id });
    if (stopped.length === 0) return "moved";
    const begun = postId !== null && (await standingParts(tx, store, postId)).length > 0;
    await setPost(tx, store, dispatch, begun ? "failed" : "cancelled");
    return null;
  });
}
