import type { RulingAct } from "#app/features/moderation/words.ts";

/** What its author never hears of: a report that led to nothing or is looked at again, and the outcome of somebody's appeal, told with the appeal. */
const UNTOLD: ReadonlySet<RulingAct> = new Set<RulingAct>(["dismiss", "reopen", "uphold", "overturn"]);

/** Whether a ruling of this kind is told to whom it concerns. */
export function isTold(act: RulingAct): boolean {
  return !UNTOLD.has(act);
}

export const UNTOLD_ACTS = [...UNTOLD];
