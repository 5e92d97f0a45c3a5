import type { Language } from "#app/i18n/catalogue.ts";

/** Short words that one language uses all the time and the other does not. */
const ENGLISH = wordSet(
  "the and is are of for it that this with what how do does can my you your have has not was which in to be",
);
const FRENCH = wordSet(
  "le la les des du et est une un pour dans que qui je il elle nous vous avec sur pas ma mon mes au aux ce",
);

/** French unless English words clearly prevail: most of what is said here is French. */
export function guessLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const french = words.filter((word) => FRENCH.has(word)).length;
  return english > french ? "en" : "fr";
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
