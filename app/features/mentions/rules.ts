import type { MENTION_KINDS, MENTION_STATES } from "#db/schema/networks.ts";

export type MentionState = (typeof MENTION_STATES)[number];
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What somebody of the team decided, unlike an answer that has left, can be taken back. */
export type Undoable = "turned" | "linked" | "dismissed";

/** Why nothing can be decided about it any more; null while it waits. */
export function refusalToHandle(state: MentionState): "gone" | "handled" | null {
  if (state === "gone") return "gone";
  return state === "new" ? null : "handled";
}

export function isUndoable(state: MentionState): state is Undoable {
  return state === "turned" || state === "linked" || state === "dismissed";
}
