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

/** Why something is not taken off, until its account is connected anew. */
export const DISCONNECTED = "disconnected";

/**
 * Taking off asks for no second person. Its key is its number among those of this post: two at once make one. Where
 * nobody can ask the network any more, it has failed from the beginning: somebody has to see to it there.
 */
export async function addDelete(
  tx: Writer,
  { tables: { dispatches, networkAccounts } }: Store,
  { id: postId, accountId, lang }: PostRow,
  { requestedById, at }: { requestedById: number | null; at: Date },
): Promise<void> {
  const before = await tx.$count(dispatches, and(eq(dispatches.postId, postId), eq(dispatches.act, "delete")));
  const [account] = await tx
    .select({ state: networkAccounts.state })
    .from(networkAccounts)
    .where(eq(networkAccounts.id, accountId));
  const lost = account?.state === "disconnected";
  await tx
    .insert(dispatches)
    .values({
      ...{ accountId, postId, act: "delete", state: lost ? "failed" : "waiting", trouble: lost ? DISCONNECTED : null },
      ...{ key: `delete-${postId}-${before + 1}` },
      content: JSON.stringify({ parts: [], lang, link: null, alt: null }),
      ...{ requestedById, requestedAt: at, sendAt: at, nextTryAt: at },
    })
    .onConflictDoNothing();
}

/** The account is connected anew: what could not be taken off without it is asked for again. */
export async function resumeDeletes(
  tx: Writer,
  { tables: { dispatches } }: Store,
  { accountId, at }: { accountId: number; at: Date },
): Promise<void> {
  await tx
    .update(dispatches)
    .set({ state: "waiting", trouble: null, tries: 0, nextTryAt: at })
    .where(
      and(
        ...[eq(dispatches.accountId, accountId), eq(dispatches.act, "delete")],
        ...[eq(dispatches.state, "failed"), eq(dispatches.trouble, DISCONNECTED)],
      ),
    );
}
