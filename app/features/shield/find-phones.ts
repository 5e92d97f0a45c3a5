import { hasPublicName, holdsDate, isAmount, isInAddress, type Place } from "./number-context.ts";
import { after, before, type Found, type Signs } from "./signs.ts";

/** What may stand between two digits of one phone number. */
const GAP = "(?:,|[ .\\-/_·:\\n()]{0,6})";
/** The letter O passes for a nought, unless it begins a word. */
const DIGIT = "(?:\\d|o(?![a-np-z]))";
/** 08 and 09 69 3 are services, not people. */
const FRENCH = `(?:(?:\\+|00)${GAP}3${GAP}3${GAP}(?:\\(?${GAP}0${GAP}\\)?${GAP})?|(?:0|(?<![a-z])o)${GAP})(?!9${GAP}6${GAP}9${GAP}3)[1-79](?:${GAP}${DIGIT}){8}`;
/** Nor does a number begin with the month of a date: "le 12/03 06…", "le 12/03/2026 06…". */
const NO_MONTH = "(?<!(?<!\\d[ .\\-/_]?)\\d\\d?[/.])(?!\\d\\d?[/.-](?:19|20)\\d\\d(?!\\d))";
/** Also without its plus. */
const WITHOUT_PLUS = "(?<!\\d)33(?:[ .-]?[67](?:[ .-]?\\d\\d){4}|[ .-][1-59](?:[ .-]\\d\\d){4})(?!\\d)";
const FRENCH_PHONE = new RegExp(`(?<!\\d)${NO_MONTH}${FRENCH}(?!\\d)|${WITHOUT_PLUS}`, "g");
/** A plus, or two zeros, the code of a country and what is left of at most fifteen digits. */
const COUNTRY =
  "(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\\d|3[578]\\d|42\\d|5[09]\\d|6[789]\\d|8[58]\\d|9[679]\\d)";
const FOREIGN_PHONE = new RegExp(`(?<![\\d+])(?:\\+|00)(?!33)${COUNTRY}(?:${GAP}\\d){6,13}(?!\\d)`, "g");

/** Where an address leads to somebody's telephone. */
const PHONE_LINK = /(?<=\b(?:wa\.me\/|(?:phone|tel|mobile)=|whatsapp(?: ?: ?| )))\+?\d{9,15}(?!\d)/g;

/** Called a telephone's, a number is one whatever stands between its digits. */
const LOOSE_GAP = "(?:[^a-z\\d\u0001/:]{0,4}| et )";
const LOOSE_PHONE = new RegExp(`(?<!\\d)0${LOOSE_GAP}[1-79](?:${LOOSE_GAP}\\d){8}(?!\\d)`, "g");
const CALLED =
  /\b(?:tel|telephone|portable|mobile|fixe|appel\w{0,4}|rappel\w{0,4}|joindre|joignable|contact\w{0,3}|mon numero|whatsapp|signal|sms|phone|call)\b/;

/** What is looked at on either side: fifteen pairs of figures. */
const NEIGHBOURS = 45;

/** Phone numbers of people: French ones, and others with their country's code. */
export function findPhones(signs: Signs): Found[] {
  const french = placesOf(signs, FRENCH_PHONE)
    .filter((place) => !isOther(signs, place) && !isOfList(signs, place))
    .map((place) => withLastPair(signs, place));
  const foreign = placesOf(signs, FOREIGN_PHONE).filter((place) => !isOther(signs, place) && isForeign(signs, place));
  const loose = placesOf(signs, LOOSE_PHONE).filter(
    (place) => CALLED.test(before(signs, place.from, 40)) && !isOther(signs, place),
  );
  return [...french, ...foreign, ...loose, ...placesOf(signs, PHONE_LINK)].map(({ from, to }) => ({
    kind: "phone" as const,
    from,
    to,
  }));
}

function placesOf({ text }: Signs, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));
}

function isOther(signs: Signs, place: Place): boolean {
  // Fours or thousands that go on from others, or the end of a date and its hour, or of a firm's number: "2026-03-12 14:30:05", "BE0123456749".
  const glued = before(signs, place.from, 6);
  const begins = after(signs, place.from, 10);
  if (/\d[a-z]{0,3} $/.test(glued) && /^(?:\d{4}\D\d{4}\D|\d{3}[ .]\d{3}(?!\d))/.test(begins)) return true;
  if (isTable(signs.text.slice(place.from, place.to))) return true;
  if (/(?<!\d)(?:19|20)\d\d[-/.]$/.test(glued) || /(?<![a-z])(?!au|tel)[a-z]{2}$/.test(glued)) return true;
  return (
    isAmount(signs, place) || hasPublicName(signs, place) || isInAddress(signs, place) || holdsFullDate(signs, place)
  );
}

/** Figures of a table, one a paragraph. */
function isTable(written: string): boolean {
  return written.split("\n\n").length > 5;
}

/** An hour such as 06:12 is a part of a number; a year after a day and a month is not. */
function holdsFullDate(signs: Signs, { from, to }: Place): boolean {
  const written = signs.text.slice(from, to);
  const groups = written.split(/\D+/).map(({ length }) => length);
  return groups.length > 2 && groups.includes(4) && /[./-]/.test(written) && holdsDate(signs, { from, to });
}

/** "01 02 03 04 05 06 07", "0 1 2 3 4 5 6 7 8 9": one or two figures at a time, each one more than the last, or more of them than numbers have. */
function isOfList(signs: Signs, { from, to }: Place): boolean {
  const pairs = signs.text.slice(from, to).split(/\D+/);
  if (pairs.length > 4 && pairs.every((pair, index) => index === 0 || Number(pair) === Number(pairs[index - 1]) + 1))
    return true;
  if (pairs.length !== 5 || pairs.some(({ length }) => length !== 2)) return false;
  const earlier = /(?:(?<!\d)\d\d[ ,;-])*$/.exec(before(signs, from, NEIGHBOURS))?.[0].length ?? 0;
  const later = /^(?:[ ,;-]\d\d(?!\d))*/.exec(after(signs, to, NEIGHBOURS))?.[0].length ?? 0;
  return isPartOfNumber(earlier / 3) || isPartOfNumber(later / 3);
}

/** "Le 04 06 39 98 12 34": which five of six pairs are the number is not known, and none of it may remain. */
function withLastPair(signs: Signs, { from, to }: Place): Place {
  const pairs = /^\d\d(?:[ .-]\d\d){4}$/.test(signs.text.slice(from, to));
  return pairs && /^[ .-]\d\d(?![ .-]?\d)/.test(after(signs, to, 6)) ? { from, to: to + 3 } : { from, to };
}

/** Phone numbers may follow each other; one pair more may be an hour's minutes. */
function isPartOfNumber(pairs: number): boolean {
  return pairs >= 2 && pairs % 5 !== 0;
}

function isForeign(signs: Signs, { from, to }: Place): boolean {
  const written = signs.text.slice(from, to);
  // "+48.856614" is a latitude, "+12 500 000" a number of people.
  if (/^\+\d{1,3}\.\d+$/.test(written) || /^\+\d{1,3}(?:[ .,]\d{3}){2}$/.test(written)) return false;
  if (written.startsWith("+")) return true;
  // Two noughts also begin the parts of longer numbers.
  return written.replace(/\D/g, "").length >= 11 && !/\d[a-z]{0,3}[ -]$/.test(before(signs, from, 6));
}
