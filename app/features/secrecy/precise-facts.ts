import { findPhrases, phraseBook, type Found } from "../phrases/phrases.ts";
import type { Reading, Word } from "../phrases/read-words.ts";
import { BARRIERS, WORD_SETS } from "./vocabulary.ts";

const sets = (...names: string[]) => new Set(names.flatMap((name) => WORD_SETS[name] ?? []));

const PERSON = new Set(["vous", "votre", "vos", "you", "your"]);
const BANKING = sets("product", "operation", "money");
const PRECISE = sets("sum", "day");
const GENERAL = new Set([...BARRIERS, "merci"]);
const PAST = phraseBook(
  { operation: ["a|ont|ai|avons|avez|est|sont|etes|has|have|was|were ~2 -é|:done|:gone"] },
  WORD_SETS,
);

/**
 * The net under the phrases: one sentence that speaks to somebody of banking, in the past, with a sum or a day, and
 * supposes nothing. General advice has no past; news for everybody speaks to nobody.
 */
export function preciseFacts(reading: Reading, hedges: readonly Found<"hedge">[]): Found<"operation">[] {
  const hedged = new Set(hedges.map(({ from }) => reading.words[from]?.sentence));
  const personal = new Set<number>();
  for (const [sentence, words] of Map.groupBy(reading.words, (word) => word.sentence))
    if (!hedged.has(sentence) && !reading.questions.has(sentence) && isPersonal(words)) personal.add(sentence);
  return findPhrases(reading.words, PAST).filter(({ from }) => personal.has(reading.words[from]?.sentence ?? -1));
}

function isPersonal(sentence: readonly Word[]): boolean {
  const has = (some: ReadonlySet<string>) => sentence.some((word) => some.has(word.folded));
  return has(PERSON) && has(BANKING) && has(PRECISE) && !has(GENERAL) && !sentence.some((word) => word.quoted);
}
