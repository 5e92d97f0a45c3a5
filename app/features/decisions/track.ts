import type { IdeaStatus } from "#app/features/threads/cards.ts";

export interface Step {
  status: IdeaStatus;
  /** When the idea came there; null for a step it skipped or has not reached. */
  at: Date | null;
  state: "past" | "now" | "ahead";
}

export interface Travelled {
  status: IdeaStatus;
  proposedAt: Date;
  /** In any order. */
  decisions: { status: IdeaStatus; at: Date }[];
}

const ROAD = [
  "submitted",
  "under-review",
  "planned",
  "in-progress",
  "shipped",
] as const satisfies readonly IdeaStatus[];

/** The road of an idea with the dates of its decisions. A declined idea shows the steps it went through, then the end. */
export function trackOf({ status, proposedAt, decisions }: Travelled): Step[] {
  const reached = arrivals(proposedAt, decisions);
  const road: IdeaStatus[] =
    status === "declined" ? [...ROAD.filter((step) => reached.has(step)), "declined"] : [...ROAD];
  const now = road.indexOf(status);
  return road.map((step, index) => ({
    status: step,
    at: index <= now ? (reached.get(step) ?? null) : null,
    state: index < now ? "past" : index === now ? "now" : "ahead",
  }));
}

/** The last time each step was reached: news given at the same step do not move its date. */
function arrivals(proposedAt: Date, decisions: Travelled["decisions"]): Map<IdeaStatus, Date> {
  const reached = new Map<IdeaStatus, Date>([["submitted", proposedAt]]);
  let current: IdeaStatus = "submitted";
  for (const decision of [...decisions].sort((one, other) => one.at.getTime() - other.at.getTime())) {
    if (decision.status !== current) reached.set(decision.status, decision.at);
    current = decision.status;
  }
  return reached;
}
