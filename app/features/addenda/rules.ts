import type { ThreadKind } from "#app/features/threads/cards.ts";
import { totalVotes, type VoteCounts } from "#app/features/votes/rules.ts";

/**
 * From this many votes an idea's words stay as they are: people voted for what they read. Fewer votes again, and it may
 * be corrected again. Votes under review do not count.
 */
export const FROZEN_FROM = 10;

/** More would be another idea. */
export const MOST_ADDENDA = 5;

export function isFrozen(thread: VoteCounts & { kind: ThreadKind }): boolean {
  return thread.kind === "idea" && totalVotes(thread) >= FROZEN_FROM;
}

export type AddendumRefusal = "not-allowed" | "not-found" | "locked" | "not-frozen" | "addenda-full";

interface Completed {
  live: boolean;
  locked: boolean;
  frozen: boolean;
  /** Those that stand under it. */
  addenda: number;
}

/** Why nothing may be added under this idea; null when it may. */
export function refusalToComplete(idea: Completed, allowed: boolean): AddendumRefusal | null {
  if (!idea.live) return "not-found";
  if (!allowed) return "not-allowed";
  if (idea.locked) return "locked";
  if (!idea.frozen) return "not-frozen";
  return idea.addenda >= MOST_ADDENDA ? "addenda-full" : null;
}
