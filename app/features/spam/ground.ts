import type { Ground } from "#app/features/moderation/words.ts";
import type { Sign } from "./rules.ts";

const FRAUD: ReadonlySet<Sign> = new Set<Sign>([
  "look-alike-link",
  "hidden-link",
  "fake-support",
  "recovered-money",
  "loan-offer",
  "easy-money",
]);

/** On what holding a text rests, by what was seen in it: the law first. */
export function groundToHold(signs: readonly { sign: Sign }[]): Ground {
  const seen = (wanted: Sign) => signs.some(({ sign }) => sign === wanted);
  if (seen("threat")) return "law-hate";
  if (seen("insult")) return "law-insult";
  return signs.some(({ sign }) => FRAUD.has(sign)) ? "law-fraud" : "rule-spam";
}
