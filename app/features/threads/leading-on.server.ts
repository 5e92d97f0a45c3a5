import { eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** Merged, merged again, and again: nobody does that a hundred times. */
const LONGEST_CHAIN = 100;

/** The thread that this number leads to: itself, or what it was merged into, and that into another. Null when there is none. */
export async function leadingOn(store: Store, threadId: number) {
  const { threads } = store.tables;
  let next: number | null = threadId;
  for (let step = 0; step < LONGEST_CHAIN && next !== null; step++) {
    const [thread]: (typeof threads.$inferSelect)[] = await store.read
      .select()
      .from(threads)
      .where(eq(threads.id, next));
    if (!thread) return null;
    if (thread.state !== "merged") return thread;
    next = thread.mergedIntoId;
  }
  return null;
}

/** The same as a number, for a form that was on its way while its thread was merged; it stays where there is no other. */
export async function standingThreadId(store: Store, threadId: number): Promise<number> {
  return (await leadingOn(store, threadId))?.id ?? threadId;
}
