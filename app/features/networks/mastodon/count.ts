import { graphemes } from "../graphemes.ts";

/** A link counts so much, however long it is. */
const LINK = "x".repeat(23);
const LINKS = /https?:\/\/[^\s<>"]+/g;
/** Of somebody on another server only the name counts. */
const ELSEWHERE = /(@[a-z0-9_]+(?:[a-z0-9_.-]+[a-z0-9_]+)?)@[a-z0-9.-]+[a-z0-9]/gi;

/** As Mastodon counts: graphemes, links as 23, people without their server. */
export function countMastodon(text: string): number {
  return graphemes(text.replace(LINKS, LINK).replace(ELSEWHERE, "$1")).length;
}
