const signs = new Intl.Segmenter("fr", { granularity: "grapheme" });
const LETTERS = /[\p{L}\p{N}]/gu;

/** What no font can draw becomes an ellipsis; null when less than half of the letters would be left to read. */
export function withoutUnseen(text: string, unseen: ReadonlySet<string>): string | null {
  const kept = [...signs.segment(text)].map(({ segment }) => (unseen.has(segment) ? "…" : segment)).join("");
  if (lettersIn(kept) * 2 < lettersIn(text)) return null;
  return kept.replace(/…(?:\s*…)+/gu, "…");
}

function lettersIn(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

/** The single signs in what satori has found no glyph for. */
export function signsOf(segments: string[]): Set<string> {
  return new Set(segments.flatMap((segment) => [...signs.segment(segment)].map((one) => one.segment)));
}
