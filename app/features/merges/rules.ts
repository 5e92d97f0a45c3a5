import type { ThreadKind } from "#app/features/threads/cards.ts";

export type MergeRefusal =
  | "not-allowed"
  | "same-thread"
  | "not-found"
  | "already-merged"
  | "other-not-found"
  | "other-kind"
  | "own-case"
  | "decided"
  | "facts-missing"
  | "already-decided";

export type UnmergeRefusal = "not-allowed" | "not-found" | "undone" | "own-case" | "target-merged" | "source-gone";

type State = "live" | "held" | "hidden" | "removed" | "withdrawn" | "merged";

interface Mergeable {
  id: number;
  kind: ThreadKind;
  state: State;
  authorId: number;
}

interface AskedMerge {
  from: Mergeable | undefined;
  into: Mergeable | undefined;
  /** Decisions of the bank that stand on the one that would go. */
  decisions: number;
  /** The moderator has reported it. */
  reported: boolean;
  actorId: number;
  facts: string;
}

/** Why these two may not become one; null when they may. What the bank decided never moves to another idea. */
export function refusalToMerge(asked: AskedMerge, allowed: boolean): MergeRefusal | null {
  const { from, into, decisions, reported, actorId, facts } = asked;
  if (!allowed) return "not-allowed";
  if (!from) return "not-found";
  if (from.id === into?.id) return "same-thread";
  if (from.state === "merged") return "already-merged";
  if (from.state !== "live") return "not-found";
  if (into?.state !== "live") return "other-not-found";
  if (from.kind !== into.kind) return "other-kind";
  // Votes brought to one's own idea are a gain too.
  if (reported || from.authorId === actorId || into.authorId === actorId) return "own-case";
  if (decisions > 0) return "decided";
  return facts.trim() === "" ? "facts-missing" : null;
}

interface AskedUnmerge {
  from: Pick<Mergeable, "authorId"> & { title: string };
  into: Pick<Mergeable, "authorId" | "state">;
  undone: boolean;
  actorId: number;
}

/** Why a merge may not be taken back; null when it may. The latest of a chain goes first. */
export function refusalToUnmerge(
  { from, into, undone, actorId }: AskedUnmerge,
  allowed: boolean,
): UnmergeRefusal | null {
  if (!allowed) return "not-allowed";
  if (undone) return "undone";
  if (from.authorId === actorId || into.authorId === actorId) return "own-case";
  if (into.state === "merged") return "target-merged";
  // Its author has left and taken the words along: there is nothing to put back.
  return from.title === "" ? "source-gone" : null;
}
