import { randomInt } from "node:crypto";

/** Nothing that is read as another sign: no 0 and O, no 1, I and L. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const HALF = 4;

/** S for a report, C for an appeal: S-7K3M-92QD. Of 31 to the eighth: nobody comes upon another's. */
export function newNumber(letter: "S" | "C"): string {
  return `${letter}-${signs()}-${signs()}`;
}

function signs(): string {
  return Array.from({ length: HALF }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
}

/** As it was given, from what somebody types: small letters, spaces or no dashes. Null for what is no number. */
export function readNumber(typed: string | undefined): string | null {
  const plain = (typed ?? "").toUpperCase().replace(/[\s-]/g, "");
  const [, letter, first, second] = /^([SC])([2-9A-HJKMNP-Z]{4})([2-9A-HJKMNP-Z]{4})$/.exec(plain) ?? [];
  return letter === undefined ? null : `${letter}-${first}-${second}`;
}
