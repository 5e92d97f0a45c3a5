import { createHash } from "node:crypto";
import type { Piece } from "../port.ts";

const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
const LENGTH = 13;

/**
 * The name of a piece's record: the same at every try, so that a request repeated is the record that stands there
 * already. It is a TID, as posts are named: microseconds, then ten bits of a clock's number. The pieces of a chain are
 * asked for in the same millisecond: thirty bits of their key keep them apart, ten as the clock and twenty as
 * microseconds (a second at most) before the instant.
 */
export function recordKey({ key, at }: Pick<Piece, "key" | "at">): string {
  const bits = createHash("sha256").update(key).digest().readUInt32BE() >>> 2;
  const clock = BigInt(bits & 0x3ff);
  const microseconds = BigInt(at.getTime()) * 1000n - BigInt(bits >>> 10);
  return base32(((microseconds & ((1n << 53n) - 1n)) << 10n) | clock);
}

/** The record's name at the end of an AT address. */
export function recordKeyOf(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}

function base32(number: bigint): string {
  let rest = number;
  let text = "";
  for (let digit = 0; digit < LENGTH; digit++) {
    text = DIGITS.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}
