/** What may be added to a reason. */
export const REASON_WORDS_MAX = 500;

/** Why a mention needs nothing from the bank, in the order in which they are offered. */
export const DISMISSALS = ["no-question", "not-for-us", "elsewhere", "personal", "spam", "other"] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** As the column holds it: the reason's name, then the words that somebody added. */
export function writeReason(dismissal: Dismissal, words: string): string {
  return words === "" ? dismissal : `${dismissal}\n${words}`;
}

export function readReason(text: string | null): { dismissal: Dismissal; words: string } | null {
  if (text === null) return null;
  const [name = "", ...words] = text.split("\n");
  const dismissal = DISMISSALS.find((one) => one === name);
  return dismissal ? { dismissal, words: words.join("\n") } : null;
}
