import type { DeclineReason, IdeaStatus } from "#app/features/threads/cards.ts";

/** A refusal of the bank needs its reason, which everyone reads. */
export function refusalToDecide(decision: {
  status: IdeaStatus;
  reason: DeclineReason | null;
}): "reason-missing" | null {
  return decision.status === "declined" && decision.reason === null ? "reason-missing" : null;
}
