import type { MarkedPart } from "#db/search/analyse.ts";

/** A text with the words that were looked for. */
export function Marked({ parts }: { parts: MarkedPart[] }) {
  // Parts have no name of their own and never move.
  return parts.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text));
}
