import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { STOP_WORDS } from "./stop-words.ts";

/** l', d', qu', jusqu'...: what French glues to the next word. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/u;
/** A number in groups of three (10 000), initials (R.I.B.), or letters and digits together; accents may stand apart from them. */
const WORD =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}]\p{M}*(?:['’]?[\p{L}\p{N}]\p{M}*)*/gu;
/** No word of any language is longer, and PostgreSQL refuses to look for one that is much longer. */
const LONGEST_WORD = 60;

export type TextLanguage = "fr" | "en";

/** The stems of a text, in its order, as both engines index them. */
export function stems(text: string, lang: TextLanguage): string[] {
  return words(text).map((word) => stem(word.folded, lang));
}

/** What to look for: each word as French and as English would stem it; stop words only when there is nothing else. */
export function queryStems(query: string): string[] {
  const all = words(query).slice(0, 32);
  const telling = all.filter((word) => !STOP_WORDS.has(word.folded));
  const chosen = telling.length > 0 ? telling : all;
  return [...new Set(chosen.flatMap((word) => [stem(word.folded, "fr"), stem(word.folded, "en")]))];
}

export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Cuts a text into parts, marking the words that a query found. */
export function markWords(text: string, wanted: ReadonlySet<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { folded, start, length } of words(text)) {
    if (!wanted.has(stem(folded, "fr")) && !wanted.has(stem(folded, "en"))) continue;
    if (start > end) parts.push({ text: text.slice(end, start), marked: false });
    parts.push({ text: text.slice(start, start + length), marked: true });
    end = start + length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

interface Word {
  folded: string;
  start: number;
  length: number;
}

function words(text: string): Word[] {
  const found = [...text.matchAll(WORD)].map((match) => {
    const elided = ELISION.exec(match[0].toLowerCase())?.[0].length ?? 0;
    const word = match[0].slice(elided);
    return { folded: bare(word), start: match.index + elided, length: word.length };
  });
  return found.filter(({ folded }) => folded !== "");
}

/** Lower case, without accents or ligatures. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}

/** Folded, and nothing left but letters and digits: the same on both sides, before stemming. */
function bare(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, LONGEST_WORD);
}

const known = new Map<string, string>();

/** Stemmed until stable: credit and credits, refuse and refusee must meet. */
function stem(word: string, lang: TextLanguage): string {
  const key = lang + word;
  const before = known.get(key);
  if (before !== undefined) return before;
  const step = lang === "fr" ? stemFrenchWhole : stemEnglish;
  let current = word;
  for (let round = 0; round < 4; round++) {
    const next = bare(step(current)) || current;
    if (next === current) break;
    current = next;
  }
  if (known.size > 200_000) known.clear();
  known.set(key, current);
  return current;
}

/** The stemmer leaves the plural of euros, revenus and applis alone; a short word may end so without being one (mois). */
function stemFrenchWhole(word: string): string {
  return stemFrench(word).replace(/(?<=^...+[iou])s$/, "");
}
