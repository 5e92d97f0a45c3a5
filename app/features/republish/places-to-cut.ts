const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });
const WORDS = new Intl.Segmenter("und", { granularity: "word" });

/** What is one for whoever reads: an address, a number with its unit, what a non-breaking space holds together. */
const WHOLE = [
  /(?:https?:\/\/|www\.)[^\s<>"]+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?:\/[^\s<>"]*)?/gu,
  // "1 200 €", "12,50 %", "3 mars", "30 jours", "n° 12", "art. 7".
  /(?:[°€$£§]\s?)?\d(?:[\d.,:/\u00a0\u202f-]|[ ](?=\d))*(?:[ \u00a0\u202f]?(?:\p{Sc}|[%‰°])|[ \u00a0\u202f]\p{L}+)?/gu,
  /(?<!\p{L})\p{L}+[ ](?=[!?;:»%])[!?;:»%]+/gu,
  /«[ \u00a0\u202f]?[\p{L}\p{N}]+/gu,
  /(?<!\S)\S+(?:[\u00a0\u202f\u2007]+\S+)+/gu,
] as const;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const BREAKING_SPACE = /[ \n\u2002-\u2006\u2008-\u200a\u3000]/u;

export interface PlacesToCut {
  /** At the end of a word. */
  words: number[];
  /** Between any two signs that may be parted, for a word that is too long by itself. */
  signs: number[];
}

/** Where a text may be cut, from its beginning to its end: never inside what people see as one. */
export function placesToCut(text: string): PlacesToCut {
  const kept = insideOfWholes(text);
  const signs: number[] = [];
  for (const { index } of GRAPHEMES.segment(text)) if (index > 0 && !kept.has(index)) signs.push(index);
  const free = new Set(signs);
  const words: number[] = [];
  for (const { index, isWordLike } of WORDS.segment(text)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index)];
    const between = isWordLike === true && UNSPACED.test(before) && UNSPACED.test(after);
    if (free.has(index) && (BREAKING_SPACE.test(after) || between)) words.push(index);
  }
  return { words, signs };
}

function insideOfWholes(text: string): Set<number> {
  const inside = new Set<number>();
  for (const pattern of WHOLE)
    for (const { 0: whole, index } of text.matchAll(pattern))
      for (let place = index + 1; place < index + whole.length; place++) inside.add(place);
  return inside;
}
