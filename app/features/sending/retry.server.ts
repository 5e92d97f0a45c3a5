import { and, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { type Acting, type ActOutcome, actOn, refusalToResend, setPost } from "./acting.server.ts";

/** What failed is tried again from where it stopped, with all its tries before it. */
export function retryDispatch(store: Store, acting: Acting): Promise<ActOutcome> {
  const { dispatches } = store.tables;
  return actOn(store, acting, "post.send", async (tx, dispatch) => {
    const refusal = await refusalToResend(tx, store, dispatch);
    if (refusal) return refusal;
    const moved = await tx
      .update(dispatches)
      .set({ state: "waiting", tries: 0, nextTryAt: acting.at })
      .where(and(eq(dispatches.id, dispatch.id), eq(dispatches.state, "failed")))
      .returning({ id: dispatches.id });
    if (moved.length === 0) return "moved";
    await setPost(tx, store, dispatch, "waiting");
    return null;
  });
}
