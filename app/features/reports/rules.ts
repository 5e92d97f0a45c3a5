import type { Ground } from "#app/features/moderation/words.ts";

export const EXPLANATION = { min: 20, max: 2000 } as const;

/** What may harm somebody now comes before what only disturbs; each further report adds to it. */
export function weightOfReport(reason: Ground): number {
  if (reason === "law-hate" || reason === "law-fraud" || reason === "law-privacy") return 20;
  if (reason.startsWith("law-") || reason === "rule-personal-data") return 10;
  return 2;
}
