import { and, eq, inArray } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

type DispatchState = Store["tables"]["dispatches"]["$inferSelect"]["state"];
type PostRow = Store["tables"]["posts"]["$inferSelect"];

/** Something that takes the post off is on its way, or met a trouble that somebody is to look at. */
export async function unresolvedDelete(
  tx: Writer,
  { tables: { dispatches } }: Store,
  postId: number,
  states: DispatchState[] = ["waiting", "failed", "uncertain"],
): Promise<boolean> {
  const open = inArray(dispatches.state, states);
  return (await tx.$count(dispatches, and(eq(dispatches.postId, postId), eq(dispatches.act, "delete"), open))) > 0;
}

/** Taking off asks for no second person. Its key is its number among those of this post: two at once make one. */
export async function addDelete(
  tx: Writer,
  { tables: { dispatches } }: Store,
  { id: postId, accountId, lang }: PostRow,
  { requestedById, at }: { requestedById: number | null; at: Date },
): Promise<void> {
  const before = await tx.$count(dispatches, and(eq(dispatches.postId, postId), eq(dispatches.act, "delete")));
  await tx
    .insert(dispatches)
    .values({
      ...{ accountId, postId, act: "delete", state: "waiting", key: `delete-${postId}-${before + 1}` },
      content: JSON.stringify({ parts: [], lang, link: null, alt: null }),
      ...{ requestedById, requestedAt: at, sendAt: at, nextTryAt: at },
    })
    .onConflictDoNothing();
}
