import { findPhrases, phraseBook, type Found } from "../phrases/phrases.ts";
import type { Reading, Word } from "../phrases/read-words.ts";
import { FACT_SETS, PUBLIC_THINGS } from "./fact-words.ts";
import { BARRIERS, WORD_SETS } from "./vocabulary.ts";

const sets = (...names: string[]) => new Set(names.flatMap((name) => WORD_SETS[name] ?? []));

const PERSON = new Set(["vous", "votre", "vos", "you", "your"]);
const PUBLIC = new Set(PUBLIC_THINGS);
const BANKING = sets("product", "operation", "money");
const PRECISE = sets("sum", "day");
const GENERAL = new Set([...BARRIERS, "merci"]);
const PAST = phraseBook(
  {
    operation: [
      "avez|etes ~2 :done|:gone|:dealt",
      "a|ont|ai|avons|has|have|was|were ~2 -é|:done|:gone",
      "est|sont ~2 :gone|:done",
    ],
  },
  FACT_SETS,
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
  const banking = new Set<number>();
  for (const [clause, words] of Map.groupBy(reading.words, (word) => word.clause))
    if (speaksToSomebody(words) || words.some(({ folded }) => BANKING.has(folded))) banking.add(clause);
  return findPhrases(reading.words, PAST).filter(({ from }) => {
    const { sentence = -1, clause = -1 } = reading.words[from] ?? {};
    return personal.has(sentence) && banking.has(clause);
  });
}

function isPersonal(sentence: readonly Word[]): boolean {
  const has = (some: ReadonlySet<string>) => sentence.some((word) => some.has(word.folded));
  return (
    speaksToSomebody(sentence) && has(BANKING) && has(PRECISE) && !has(GENERAL) && !sentence.some((word) => word.quoted)
  );
}

/** Of something of theirs, not of what they wrote here. */
const speaksToSomebody = (words: readonly Word[]) =>
  words.some(
    ({ folded }, at) => PERSON.has(folded) && !words.slice(at + 1, at + 3).some((word) => PUBLIC.has(word.folded)),
  );
