import { IBAN_SHAPES } from "./iban-registry.ts";
import { after, before, type Found, isDigit, isLetter, isSolid, type Signs } from "./signs.ts";

/** A longer one would be no IBAN; a shorter one neither. */
const [SHORTEST, LONGEST] = [15, 34];
const HEAD = /[a-z]{2}[\doil]{2}/g;

/** IBANs however they are dressed, and mistyped ones that are called IBAN, account or transfer. */
export function findIbans(signs: Signs): Found[] {
  const found: Found[] = [];
  let next = 0;
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(signs.solid); match; match = HEAD.exec(signs.solid)) {
    const start = match.index;
    // The two letters may be the last of a longer word: "ibanfr76".
    HEAD.lastIndex = start + 1;
    if (start < next) continue;
    const length = registered(signs, start) ?? unregistered(signs, start) ?? mistyped(signs, start);
    if (length === null) continue;
    next = start + length;
    found.push({ kind: "iban", from: signs.at[start] ?? 0, to: (signs.at[next - 1] ?? 0) + 1 });
  }
  return found;
}

/** The length of the IBAN of a country of the registry that begins here. */
function registered(signs: Signs, start: number): number | null {
  const { solid } = signs;
  const shape = IBAN_SHAPES.get(solid.slice(start, start + 2));
  if (!shape) return null;
  const text = solid.slice(start, start + 4 + shape.length);
  // An account's number may have letters, and still be written with the letter O for each nought.
  const written = [shape, shape.replaceAll("c", "n")]
    .map((one) => shaped(text, one))
    .find((one) => one && isValid(one));
  return !written || isProse(signs, start, written) ? null : written.length;
}

/** Read by its country's shape: letters that pass for digits are digits where digits stand; null where it does not fit. */
function shaped(text: string, shape: string): string | null {
  if (text.length !== shape.length + 4) return null;
  let written = text.slice(0, 2);
  for (let index = 2; index < text.length; index++) {
    const kind = index < 4 ? "n" : shape.charAt(index - 4);
    const sign = kind === "n" ? asDigit(text.charAt(index)) : text.charAt(index);
    if (!(kind === "c" ? isSolid(sign) : kind === "n" ? isDigit(sign) : isLetter(sign))) return null;
    written += sign;
  }
  return written;
}

function asDigit(sign: string): string {
  if (sign === "o") return "0";
  return sign === "i" || sign === "l" ? "1" : sign;
}

/** The remainder of the whole number by 97 is 1, the four first characters read last and letters as 10 to 35. */
function isValid(written: string): boolean {
  let rest = 0;
  for (let index = 0; index < written.length; index++) {
    const code = written.charCodeAt((index + 4) % written.length);
    rest = code >= 97 ? (rest * 100 + code - 87) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest === 1;
}

/** Words that follow a year can be valid by chance: "sa 2024…". Few digits have to be in one piece or in equal groups. */
function isProse({ text, at }: Signs, start: number, written: string): boolean {
  if (digitShare(written) >= 0.5) return false;
  const groups = text.slice(at[start], (at[start + written.length - 1] ?? 0) + 1).split(/[^a-z\d]+/);
  return groups.slice(0, -1).some((group) => group.length !== groups[0]?.length);
}

function digitShare(written: string): number {
  return written.replace(/[a-z]/g, "").length / written.length;
}

/** An IBAN of any two letters, written in one piece or by fours. */
function unregistered(signs: Signs, start: number): number | null {
  const { solid } = signs;
  if (!isDigit(solid[start + 2]) || !isDigit(solid[start + 3]) || !beginsWord(signs, start)) return null;
  const ends = wordEnds(signs, start);
  // By fours up to the first group that has fewer, or in one piece.
  const whole = ends.findIndex((end, index) => end - start !== 4 * (index + 1));
  const end = ends[whole] ?? ends.at(-1) ?? start;
  const written = solid.slice(start, end);
  const isOne = (whole <= 0 || end - (ends[whole - 1] ?? start) < 4) && end - start >= SHORTEST;
  return isOne && digitShare(written) >= 0.5 && isValid(written) ? end - start : null;
}

function beginsWord({ text, at }: Signs, start: number): boolean {
  const place = at[start] ?? 0;
  return !isSolid(text[place - 1]) && (at[start + 3] ?? 0) === place + 3;
}

/** Where the words end that could be an IBAN's, up to the first that could not. */
function wordEnds({ text, at, solid }: Signs, start: number): number[] {
  const ends: number[] = [];
  let wordStart = start;
  for (let index = start; index < start + LONGEST && isSolid(solid[index]); index++) {
    const place = at[index] ?? 0;
    if (isSolid(text[place + 1])) continue;
    const word = solid.slice(wordStart, index + 1);
    if (!/\d/.test(word) && !(wordStart === start + 4 && word.length === 4)) break;
    ends.push(index + 1);
    if ((at[index + 1] ?? Infinity) - place > 4) break;
    wordStart = index + 1;
  }
  return ends;
}

const CALLED = /\b(?:ibans?|rib|comptes?|accounts?|virements?|transfers?|prelevements?|coordonnees bancaires|debit)\b/;
const BESIDE = 60;

/** What its writer calls an IBAN, an account or a transfer, and looks like one, with a wrong digit or a few missing. */
function mistyped(signs: Signs, start: number): number | null {
  const { solid, at } = signs;
  const shape = IBAN_SHAPES.get(solid.slice(start, start + 2));
  if (!isDigit(solid[start + 3]) || (!shape && !beginsWord(signs, start))) return null;
  const wanted = shape ? shape.length + 4 : LONGEST;
  const end = wordEnds(signs, start).findLast((one) => one - start <= wanted + 3) ?? start;
  const length = end - start;
  if (length < (shape ? Math.max(SHORTEST, wanted - 8) : 18) || digitShare(solid.slice(start, end)) < 0.5) return null;
  const [from, to] = [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
  const glued = solid.slice(Math.max(0, start - 4), start) === "iban";
  return glued || CALLED.test(before(signs, from, BESIDE)) || CALLED.test(after(signs, to, BESIDE / 2)) ? length : null;
}
