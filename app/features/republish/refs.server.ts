import { randomInt } from "node:crypto";

/** Letters and figures that nothing in an address escapes and nobody mistakes. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 8;

/** What tells a post by its link; drawn when its page is shown. */
export function drawRef(): string {
  return Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
}
