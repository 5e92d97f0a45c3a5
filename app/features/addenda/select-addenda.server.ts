import { and, asc, eq } from "drizzle-orm";
import { actsOn } from "#app/features/threads/view-replies.server.ts";
import type { AddendumView } from "#app/features/threads/thread-view.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";

/** What its author added under an idea and still stands, in the order in which it came. */
export async function selectAddenda(store: Store, threadId: number, actor: Actor): Promise<AddendumView[]> {
  const { addenda } = store.tables;
  const rows = await store.read
    .select()
    .from(addenda)
    .where(and(eq(addenda.threadId, threadId), eq(addenda.state, "live")))
    .orderBy(asc(addenda.createdAt), asc(addenda.id));
  return rows.map(({ id, bodyHtml: html, createdAt, authorId }) => ({
    ...{ id, html, createdAt },
    acts: actsOn(actor, "addendum", authorId, false),
  }));
}
