import twitter from "twitter-text";

/** As X weighs a text: links 23, emoji 2, Chinese, Japanese and Korean 2 a sign. */
export function countX(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}
