import type { Ground, ModeratedKind } from "#app/features/moderation/words.ts";

export const EXPLANATION = { min: 20, max: 2000 } as const;

/** What may harm somebody now comes before what only disturbs; each further report adds to it. */
export function weightOfReport(reason: Ground): number {
  if (reason === "law-hate" || reason === "law-fraud" || reason === "law-privacy") return 20;
  if (reason.startsWith("law-") || reason === "rule-personal-data") return 10;
  return 2;
}

const ANYTHING: readonly Ground[] = [
  "law-insult",
  "law-hate",
  "law-privacy",
  "law-fraud",
  "law-other",
  "rule-personal-data",
  "rule-spam",
  "rule-disrespect",
];

/** For what one may report this: only a question or an idea is asked twice, and somebody is never off topic. */
export function reasonsFor(subject: ModeratedKind): readonly Ground[] {
  if (subject === "member") return [...ANYTHING, "rule-votes", "rule-other"];
  if (subject === "thread") return [...ANYTHING, "rule-off-topic", "rule-duplicate", "rule-votes", "rule-other"];
  return [...ANYTHING, "rule-off-topic", ...(subject === "answer" ? (["rule-votes"] as const) : []), "rule-other"];
}

/** Where a reason comes from: the law, or else a rule of the house. */
export function isLaw(ground: Ground): ground is Extract<Ground, `law-${string}`> {
  return ground.startsWith("law-");
}
