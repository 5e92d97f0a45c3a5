import { hasPublicName, holdsDate, isAmount, isInAddress, type Place } from "./number-context.ts";
import { after, before, type Found, type Signs } from "./signs.ts";

/** What may stand between two digits of one phone number. */
const GAP = "(?:,|[ .\\-/_·:\\n()]{0,6})";
/** 08 are services, not people. */
const FRENCH = `(?:(?:\\+|00)${GAP}3${GAP}3${GAP}(?:\\(?${GAP}0${GAP}\\)?${GAP})?|0${GAP})[1-79](?:${GAP}\\d){8}`;
const FRENCH_PHONE = new RegExp(`(?<!\\d)${FRENCH}(?!\\d)|(?<!\\d)33[67]\\d{8}(?!\\d)`, "g");
/** A plus, or two zeros, the code of a country and what is left of at most fifteen digits. */
const COUNTRY =
  "(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\\d|3[578]\\d|42\\d|5[09]\\d|6[789]\\d|8[58]\\d|9[679]\\d)";
const FOREIGN_PHONE = new RegExp(`(?<![\\d+])(?:\\+|00)(?!33)${COUNTRY}(?:${GAP}\\d){6,13}(?!\\d)`, "g");

/** What is looked at on either side: fifteen pairs of figures. */
const NEIGHBOURS = 45;

/** Phone numbers of people: French ones, and others with their country's code. */
export function findPhones(signs: Signs): Found[] {
  const french = placesOf(signs, FRENCH_PHONE).filter((place) => !isOther(signs, place) && !isOfList(signs, place));
  const foreign = placesOf(signs, FOREIGN_PHONE).filter((place) => !isOther(signs, place) && isForeign(signs, place));
  return [...french, ...foreign].map(({ from, to }) => ({ kind: "phone" as const, from, to }));
}

function placesOf({ text }: Signs, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));
}

function isOther(signs: Signs, place: Place): boolean {
  return (
    isAmount(signs, place) || hasPublicName(signs, place) || isInAddress(signs, place) || holdsFullDate(signs, place)
  );
}

/** An hour such as 06:12 is a part of a number; a year after a day and a month is not. */
function holdsFullDate(signs: Signs, { from, to }: Place): boolean {
  const written = signs.text.slice(from, to);
  const groups = written.split(/\D+/).map(({ length }) => length);
  return groups.length > 2 && groups.includes(4) && /[./-]/.test(written) && holdsDate(signs, { from, to });
}

/** "01 02 03 04 05 06 07": two figures at a time, each one more than the last, or more of them than numbers have. */
function isOfList(signs: Signs, { from, to }: Place): boolean {
  const pairs = signs.text.slice(from, to).split(/\D+/);
  if (pairs.length !== 5 || pairs.some(({ length }) => length !== 2)) return false;
  if (pairs.every((pair, index) => index === 0 || Number(pair) === Number(pairs[index - 1]) + 1)) return true;
  const earlier = /(?:(?<!\d)\d\d[ ,;-])*$/.exec(before(signs, from, NEIGHBOURS))?.[0].length ?? 0;
  const later = /^(?:[ ,;-]\d\d(?!\d))*/.exec(after(signs, to, NEIGHBOURS))?.[0].length ?? 0;
  return isPartOfNumber(earlier / 3) || isPartOfNumber(later / 3);
}

/** Phone numbers may follow each other; one pair more may be an hour's minutes. */
function isPartOfNumber(pairs: number): boolean {
  return pairs >= 2 && pairs % 5 !== 0;
}

function isForeign(signs: Signs, { from, to }: Place): boolean {
  const written = signs.text.slice(from, to);
  // "+48.856614" is a latitude, "+12 500 000" a number of people.
  if (/^\+\d{1,3}\.\d+$/.test(written) || /^\+\d{1,3}(?:[ .,]\d{3}){2}$/.test(written)) return false;
  const digits = written.replace(/\D/g, "");
  return written.startsWith("+") || digits.length >= 11;
}
