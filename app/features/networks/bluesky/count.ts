import { graphemes } from "../graphemes.ts";

/** Graphemes, as app.bsky.feed.post limits its text; a link counts with every letter that is shown. */
export function countBluesky(text: string): number {
  return graphemes(text).length;
}
