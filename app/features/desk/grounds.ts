import type { Ground } from "#app/features/moderation/words.ts";

/** On what a ruling may rest, in two groups: the law, and the rules of the house. */
export const LAW_GROUNDS = [
  "law-insult",
  "law-hate",
  "law-privacy",
  "law-fraud",
  "law-other",
] as const satisfies readonly Ground[];

export const HOUSE_GROUNDS = [
  "rule-personal-data",
  "rule-spam",
  "rule-disrespect",
  "rule-off-topic",
  "rule-duplicate",
  "rule-votes",
  "rule-other",
] as const satisfies readonly Ground[];
