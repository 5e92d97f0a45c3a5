import twitter from "twitter-text";
import { graphemes } from "../graphemes.ts";

/** A link counts so much, however long it is. */
const LINK = "x".repeat(23);
/** Of somebody on another server only the name counts. */
const ELSEWHERE = /(?<![=/\p{L}\p{N}_])(@\w(?:[\w.-]*\w)?)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/gu;
/** In a path and after it a server takes signs of every script, of which twitter-text knows few. */
const REST = /(?:[^\s<>()?]*[^\s()?!*"'「」<>;:=,.$%[\]~&|@])?(?:\?[^\s<>"]*[\p{L}\p{N}_&=#/-])?/uy;
const HAS_PATH = /^https?:\/\/[^/]+\//;

/** As Mastodon counts: graphemes, links as 23, people without their server. An address of no known kind counts in full. */
export function countMastodon(text: string): number {
  let counted = "";
  let from = 0;
  const links = twitter.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  for (const { url, indices } of links) {
    const [start, end] = indices;
    counted += text.slice(from, start) + LINK;
    from = HAS_PATH.test(url) ? endOf(text, end) : end;
  }
  return graphemes((counted + text.slice(from)).replace(ELSEWHERE, "$1")).length;
}

function endOf(text: string, known: number): number {
  REST.lastIndex = known;
  return REST.test(text) ? REST.lastIndex : known;
}
