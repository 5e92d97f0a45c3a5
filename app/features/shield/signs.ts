import type { SecretKind } from "./secrets.ts";

/** Stands where a secret was masked: nothing reaches across it. */
export const BARRIER = "\u0001";

/** A text as the finders read it: one small letter, digit or mark a sign, and where each stood in the source. */
export interface Signs {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  source: string;
  /** The letters and digits alone (and the barriers), whatever stands between them. */
  solid: string;
  /** Where each of these is in `text`. */
  at: readonly number[];
}

/** A secret among the signs; `to` is the sign after its last. */
export interface Found {
  kind: SecretKind;
  from: number;
  to: number;
}

export type Finder = (signs: Signs) => Found[];

export function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9";
}

export function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "a" && sign <= "z";
}

export function isSolid(sign: string | undefined): boolean {
  return isDigit(sign) || isLetter(sign);
}

/** What stands before a sign, back to the last barrier. */
export function before({ text }: Signs, at: number, length: number): string {
  const piece = text.slice(Math.max(0, at - length), at);
  return piece.slice(piece.lastIndexOf(BARRIER) + 1);
}

/** What stands from a sign on, up to the next barrier. */
export function after({ text }: Signs, at: number, length: number): string {
  const piece = text.slice(at, at + length);
  const barrier = piece.indexOf(BARRIER);
  return barrier === -1 ? piece : piece.slice(0, barrier);
}
