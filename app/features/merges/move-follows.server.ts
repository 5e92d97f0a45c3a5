import { and, eq, inArray } from "drizzle-orm";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Pair } from "./pair.ts";

/** Whoever followed goes on following; whoever has once stopped following the other thread is left in peace. */
export async function copyFollows(tx: Writer, store: Store, { mergeId, fromId, intoId }: Pair): Promise<void> {
  const { follows, mergedFollows } = store.tables;
  const active = await tx
    .select()
    .from(follows)
    .where(and(ofThread(store, fromId), eq(follows.stopped, false)));
  for (const chunk of chunksOf(active)) {
    const added = await tx
      .insert(follows)
      .values(chunk.map((follow) => ({ ...follow, subjectId: intoId })))
      .onConflictDoNothing()
      .returning({ memberId: follows.memberId });
    if (added.length > 0) await tx.insert(mergedFollows).values(added.map(({ memberId }) => ({ mergeId, memberId })));
  }
}

/** What the merge brought leaves again; whoever stopped meanwhile has stopped following both. */
export async function returnFollows(tx: Writer, store: Store, { mergeId, fromId, intoId }: Pair): Promise<void> {
  const { follows, mergedFollows } = store.tables;
  const brought = await tx.select().from(mergedFollows).where(eq(mergedFollows.mergeId, mergeId));
  for (const chunk of chunksOf(brought)) {
    const theirs = inArray(
      follows.memberId,
      chunk.map(({ memberId }) => memberId),
    );
    const stopped = await tx
      .select({ memberId: follows.memberId })
      .from(follows)
      .where(and(ofThread(store, intoId), theirs, eq(follows.stopped, true)));
    const stoppers = stopped.map(({ memberId }) => memberId);
    await tx
      .update(follows)
      .set({ stopped: true })
      .where(and(ofThread(store, fromId), inArray(follows.memberId, stoppers)));
    await tx.delete(follows).where(and(ofThread(store, intoId), theirs, eq(follows.stopped, false)));
  }
}

function ofThread({ tables: { follows } }: Store, threadId: number) {
  return and(eq(follows.subject, "thread"), eq(follows.subjectId, threadId));
}
