import { graphemes } from "../graphemes.ts";

const BYTES_A_GRAPHEME = 10;
const utf8 = new TextEncoder();

/**
 * Graphemes, as app.bsky.feed.post limits its text (300); a link counts with every letter that is shown. The same
 * record also ends at 3000 bytes of UTF-8: where a text of emoji families weighs more than ten bytes a grapheme, its
 * weight is what counts, so that one number says both.
 */
export function countBluesky(text: string): number {
  return Math.max(graphemes(text).length, Math.ceil(utf8.encode(text).length / BYTES_A_GRAPHEME));
}
