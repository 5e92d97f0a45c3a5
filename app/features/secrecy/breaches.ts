import { findPhrases, phraseBook, type Found } from "../phrases/phrases.ts";
import { readWords, type Reading } from "../phrases/read-words.ts";
import { PUBLIC_THINGS } from "./fact-words.ts";
import { HEDGES } from "./hedges.ts";
import { preciseFacts } from "./precise-facts.ts";
import { LOOKED_INTO, STATED } from "./telling-phrases.ts";
import { seenFacts, toldFacts } from "./told-facts.ts";
import { BARRIERS, WORD_SETS } from "./vocabulary.ts";

/** What banking secrecy (Code monétaire et financier, L.511-33) keeps the bank from saying of a person in public. */
export const BREACHES = ["balance", "operation", "product-held", "file", "client", "named-account"] as const;

export type BreachKind = (typeof BREACHES)[number];

export interface Breach {
  kind: BreachKind;
  /** The words that tell it, as written. */
  words: string;
  start: number;
}

const ALWAYS = phraseBook(LOOKED_INTO, WORD_SETS, BARRIERS);
const WHEN_STATED = phraseBook(STATED, WORD_SETS, [...BARRIERS, ...PUBLIC_THINGS]);
const HEDGING = phraseBook({ hedge: HEDGES }, WORD_SETS);
/** A sum or a day: nobody supposes these. */
const EVIDENCE = new Set([...(WORD_SETS["sum"] ?? []), ...(WORD_SETS["day"] ?? [])]);

/** What an answer tells of one person, in the order of the text; one breach for each kind and sentence. */
export function secrecyBreaches(text: string): Breach[] {
  const reading = readWords(text);
  const hedges = findPhrases(reading.words, HEDGING);
  const around = surroundings(reading, hedges);
  const facts = [...findPhrases(reading.words, WHEN_STATED), ...toldFacts(reading.words)];
  const stated = facts.filter((found) => isStated(reading, found, around));
  const told = preciseFacts(reading, hedges);
  const seen = new Set<string>();
  return [...findPhrases(reading.words, ALWAYS), ...seenFacts(reading.words), ...stated, ...told]
    .sort((one, other) => one.from - other.from)
    .filter(({ kind, from }) => {
      const key = `${kind} ${reading.words[from]?.sentence ?? 0}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((found) => breachOf(text, reading, found));
}

function breachOf(text: string, { words }: Reading, { kind, from, to }: Found<BreachKind>): Breach {
  const start = words[from]?.start ?? 0;
  return { kind, words: text.slice(start, words[to - 1]?.end ?? start), start };
}

/** "Si votre virement a été rejeté" says nothing of anyone. "Si vous voulez, …, votre virement de 300 € a été rejeté" does. */
function isStated({ words, questions }: Reading, { from, to }: Found<BreachKind>, around: Surroundings): boolean {
  const first = words[from];
  if (!first || first.quoted) return false;
  const precise = words.slice(from, to).some(({ clause }) => around.precise.has(clause));
  if (!precise && questions.has(first.sentence)) return false;
  if (!precise && first.heading) return false;
  const beside = around.clauseHedge.get(first.clause);
  // What comes after only counts beside it: "votre carte est bloquée après trois codes faux".
  if (beside !== undefined && (beside < from || !precise)) return false;
  return precise || (around.sentenceHedge.get(first.sentence) ?? from) >= from;
}

/** Read once for all: a text may be one long sentence. */
interface Surroundings {
  /** The parts of sentences that hold a sum or a day. */
  precise: ReadonlySet<number>;
  /** Where the first hedge of each stands. */
  clauseHedge: ReadonlyMap<number, number>;
  sentenceHedge: ReadonlyMap<number, number>;
}

function surroundings({ words }: Reading, hedges: readonly Found<"hedge">[]): Surroundings {
  const clauseHedge = new Map<number, number>();
  const sentenceHedge = new Map<number, number>();
  for (const { from } of hedges) {
    const { clause = -1, sentence = -1 } = words[from] ?? {};
    if (!clauseHedge.has(clause)) clauseHedge.set(clause, from);
    if (!sentenceHedge.has(sentence)) sentenceHedge.set(sentence, from);
  }
  const precise = new Set(words.filter(({ folded }) => EVIDENCE.has(folded)).map(({ clause }) => clause));
  return { precise, clauseHedge, sentenceHedge };
}
