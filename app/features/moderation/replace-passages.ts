/** What stands where a moderator has taken something out by hand. */
export const MASKED = { fr: "[données masquées]", en: "[data masked]" } as const;

/** The text with every one of these passages replaced; what has been replaced is not looked at again. */
export function replacePassages(text: string, passages: readonly string[], word: string): string {
  const longestFirst = passages.filter(Boolean).sort((one, other) => other.length - one.length);
  let replaced = "";
  let place = 0;
  while (place < text.length) {
    const found = longestFirst.find((passage) => text.startsWith(passage, place));
    replaced += found === undefined ? text.charAt(place) : word;
    place += found === undefined ? 1 : found.length;
  }
  return replaced;
}
