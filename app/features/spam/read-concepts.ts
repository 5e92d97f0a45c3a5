import { findPhrases, phraseBook } from "../phrases/phrases.ts";
import type { Word } from "../phrases/read-words.ts";
import { DENIALS, WORD_SETS } from "./bait-words.ts";
import { CONCEPTS } from "./concepts.ts";
import { PITCH_WORDS } from "./pitch-words.ts";
import { TRADE_CONCEPTS } from "./trade-concepts.ts";

export type LinkConcept = "link" | "oddLink";

export type Concept =
  | keyof typeof CONCEPTS
  | keyof typeof TRADE_CONCEPTS
  | keyof typeof PITCH_WORDS
  | LinkConcept
  | "sum";

const BOOK = phraseBook({ ...CONCEPTS, ...TRADE_CONCEPTS, ...PITCH_WORDS, sum: ["€|%"] }, WORD_SETS, DENIALS);
const DENIED = new Set(DENIALS);

/** What is put together stands together: a long answer speaks of many things in turn. */
const HALF_WINDOW = 24;

/** What a text speaks of, for each stretch of it. */
export function readConcepts(words: readonly Word[], links: readonly LinkConcept[]): ReadonlySet<Concept>[] {
  const stretches = new Map<number, Set<Concept>>();
  for (const { kind, from } of findPhrases(words, BOOK)) {
    if (words[from]?.quoted || DENIED.has(words[from - 1]?.folded ?? "")) continue;
    const half = Math.floor(from / HALF_WINDOW);
    // Each half is read with the one before it and with the one after.
    for (const stretch of [half, half + 1]) {
      const shown = stretches.get(stretch) ?? new Set<Concept>(links);
      stretches.set(stretch, shown.add(kind));
    }
  }
  return [...stretches.values()];
}
