const SEGMENTER = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a reader would call characters: an emoji with its skin and its family is one, a letter with its marks too. */
export function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
