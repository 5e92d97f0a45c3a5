import { and, desc, eq, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** What was made one with this thread and still is, the latest first. */
export async function mergedInto(store: Store, threadId: number) {
  const { merges, threads } = store.tables;
  return store.read
    .select({
      fromId: threads.id,
      title: threads.title,
      lang: threads.lang,
      rulingId: merges.rulingId,
      at: merges.createdAt,
    })
    .from(merges)
    .innerJoin(threads, eq(threads.id, merges.fromId))
    .where(and(eq(merges.intoId, threadId), isNull(merges.undoneAt)))
    .orderBy(desc(merges.id));
}
