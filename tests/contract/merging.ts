import { and, eq } from "drizzle-orm";
import { mergeThreads } from "#app/features/merges/merge.server.ts";
import { unmergeThreads } from "#app/features/merges/unmerge.server.ts";
import type { Store } from "#db/store.ts";
import { later, type Someone } from "./cast.ts";

/** Two threads, and the moderator who looks at them. */
export interface Two {
  fromId: number;
  intoId: number;
  actor: Someone;
}

export function merge(store: Store, two: Two) {
  return mergeThreads(store, { ...two, facts: "Les deux disent la même chose.", at: later(30) });
}

/** Merged, or the test stops here; the ruling. */
export async function merged(store: Store, two: Two): Promise<number> {
  const outcome = await merge(store, two);
  if (!outcome.merged) throw new Error(`not merged: ${outcome.refusal}`);
  return outcome.rulingId;
}

export function unmerge(store: Store, rulingId: number, actor: Someone) {
  return unmergeThreads(store, { rulingId, actor, at: later(60) });
}

export async function votersOf(store: Store, threadId: number): Promise<string[]> {
  const { threadVotes } = store.tables;
  const rows = await store.read.select().from(threadVotes).where(eq(threadVotes.threadId, threadId));
  return rows.map(({ voter }) => voter).sort();
}

export async function followersOf(store: Store, threadId: number, stopped = false): Promise<number[]> {
  const { follows } = store.tables;
  const rows = await store.read
    .select()
    .from(follows)
    .where(and(eq(follows.subject, "thread"), eq(follows.subjectId, threadId), eq(follows.stopped, stopped)));
  return rows.map(({ memberId }) => memberId).sort((one, other) => one - other);
}
