import type { Word } from "./read-words.ts";

/**
 * A phrase is written as it reads: "votre ~2 virement|paiement a ete" is "votre", at most two words, one of the two, and
 * so on. ":done" is a set of words by its name, "bien?" may be left out, "Aa" is any word with a capital, "-é" any word
 * that ends like a past participle.
 */
export interface Phrase<Kind> {
  kind: Kind;
  steps: Step[];
}

interface Step {
  gap: number;
  optional: boolean;
  capital: boolean;
  participle: boolean;
  words: ReadonlySet<string>;
}

const PARTICIPLE = /^\p{L}{2,30}(?:ee?|i|ie|is|u|ue|it|ite|ert|erte|ed)s?$/u;
/** Those that only look like one. */
const NO_PARTICIPLE = new Set(
  "une des les mes tes ses nos vos cette toute toutes droit droite reste place autre autres meme memes comme entre plus parce libre simple".split(
    " ",
  ),
);

export interface Found<Kind> {
  kind: Kind;
  /** Places among the words read: from the first to the one after the last. */
  from: number;
  to: number;
}

export type WordSets = Record<string, readonly string[]>;

export interface PhraseBook<Kind> {
  /** By each word that a phrase may begin with, so that a text is read once whatever the number of phrases. */
  byFirst: ReadonlyMap<string, Phrase<Kind>[]>;
  /** What no gap may hold: "votre virement peut avoir été rejeté" is not "a été rejeté". */
  barriers: ReadonlySet<string>;
}

export function phraseBook<Kind extends string>(
  sources: Record<Kind, readonly string[]>,
  sets: WordSets,
  barriers: readonly string[] = [],
): PhraseBook<Kind> {
  const byFirst = new Map<string, Phrase<Kind>[]>();
  for (const kind in sources)
    for (const source of sources[kind]) {
      const phrase = { kind, steps: stepsOf(source, sets) };
      for (const word of phrase.steps[0]?.words ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
    }
  return { byFirst, barriers: new Set(barriers) };
}

function stepsOf(source: string, sets: WordSets): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(" ")) {
    if (part.startsWith("~")) gap = Number(part.slice(1));
    else {
      const optional = part.endsWith("?");
      const names = (optional ? part.slice(0, -1) : part).split("|");
      const words = names.flatMap((name) => (name.startsWith(":") ? wordSet(name.slice(1), sets) : [name]));
      steps.push({
        gap,
        optional,
        capital: names.includes("Aa"),
        participle: names.includes("-é"),
        words: new Set(words),
      });
      gap = 0;
    }
  }
  return steps;
}

function wordSet(name: string, sets: WordSets): readonly string[] {
  const words = sets[name];
  if (!words) throw new Error(`No set of words is called ${name}.`);
  return words;
}

/** Every phrase found, each place and kind once. */
export function findPhrases<Kind>(words: readonly Word[], book: PhraseBook<Kind>): Found<Kind>[] {
  const found: Found<Kind>[] = [];
  words.forEach((word, from) => {
    const kinds = new Set<Kind>();
    for (const phrase of book.byFirst.get(word.folded) ?? []) {
      if (kinds.has(phrase.kind)) continue;
      const to = endOfMatch({ words, barriers: book.barriers, sentence: word.sentence }, phrase.steps, from, 0);
      if (to === null) continue;
      kinds.add(phrase.kind);
      found.push({ kind: phrase.kind, from, to });
    }
  });
  return found;
}

interface Text {
  words: readonly Word[];
  barriers: ReadonlySet<string>;
  sentence: number;
}

/** Gaps are short and phrases too, so the tries at one word are bounded whatever follows. */
function endOfMatch(text: Text, steps: readonly Step[], at: number, index: number): number | null {
  const step = steps[index];
  if (!step) return at;
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const word = text.words[at + skipped];
    if (word?.sentence !== text.sentence) break;
    if (fits(word, step)) {
      const end = endOfMatch(text, steps, at + skipped + 1, index + 1);
      if (end !== null) return end;
    }
    if (text.barriers.has(word.folded)) break;
  }
  return step.optional ? endOfMatch(text, steps, at, index + 1) : null;
}

function fits({ folded, capital }: Word, step: Step): boolean {
  if (step.words.has(folded) || (step.capital && capital)) return true;
  return step.participle && PARTICIPLE.test(folded) && !NO_PARTICIPLE.has(folded);
}

/** A participle in its four forms: "rejete" is also "rejetee", "rejetes", "rejetees". */
export function inAllForms(words: string): string[] {
  return words.split(" ").flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`]);
}

export function inBothNumbers(words: string): string[] {
  return words.split(" ").flatMap((word) => [word, `${word}s`]);
}
