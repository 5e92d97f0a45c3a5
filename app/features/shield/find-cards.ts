import { isListed, type Run, type Stretch, stretchOf } from "./digit-groups.ts";
import { hasPublicName, holdsDate, isAmount, isInAddress } from "./number-context.ts";
import { before, type Found, type Signs } from "./signs.ts";

const SHORTEST = 13;

/**
 * The first digits and the lengths of the networks' cards: Visa, Mastercard, American Express, Diners, Discover, JCB,
 * UnionPay, Maestro. The longest first: beside a shorter one some digits would remain.
 */
const NETWORKS: [first: RegExp, lengths: readonly number[]][] = [
  [/^4/, [19, 16, 13]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|309|36|3[89])/, [16, 14]],
  [/^(?:6011|65|64[4-9])/, [19, 16]],
  [/^35(?:2[89]|[3-8])/, [19, 18, 17, 16]],
  [/^(?:62|81)/, [19, 18, 17, 16]],
  [/^(?:50|5[6-9]|6304|6390|67|60)/, [19, 18, 16]],
];

/** Numbers of payment cards. */
export function findCards(signs: Signs): Found[] {
  return signs.runs.flatMap((run) => (run.digits.length < SHORTEST ? [] : cardsOf(signs, run)));
}

function cardsOf(signs: Signs, run: Run): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (let group = 0; group < run.groups.length; group++) {
    if ((run.groups[group]?.from ?? 0) < end) continue;
    const card = cardAt(signs, run, group);
    if (!card) continue;
    end = card.to;
    found.push({ kind: "card", from: card.from, to: card.to });
  }
  return found;
}

/** The card whose number begins with this group. */
function cardAt(signs: Signs, run: Run, group: number): Stretch | null {
  const first = run.firsts[group] ?? 0;
  for (const length of lengthsFor(run.digits.slice(first, first + 4))) {
    if (first + length > run.digits.length || !passesLuhn(run.digits, first, length)) continue;
    const stretch = stretchOf(run, group, length);
    if (stretch && !isHarmless(signs, stretch)) return stretch;
  }
  return null;
}

function lengthsFor(digits: string): readonly number[] {
  return NETWORKS.find(([first]) => first.test(digits))?.[1] ?? [];
}

function passesLuhn(digits: string, first: number, length: number): boolean {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const digit = digits.charCodeAt(first + length - 1 - index) - 48;
    sum += index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

function isHarmless(signs: Signs, stretch: Stretch): boolean {
  if (isAmount(signs, stretch) || isInAddress(signs, stretch)) return true;
  const { groups, digits } = stretch;
  if (groups.length > 1 && holdsDate(signs, stretch)) return true;
  const byFours = groups.every(({ from, to }) => to - from === 4);
  if (!byFours && (isListed(signs.text, stretch) || isTable(signs.text.slice(stretch.from, stretch.to)))) return true;
  // A shop's SIRET passes the same test; and few cards have so few digits, or so many.
  return digits.length !== 16 && digits.length !== 15 && isCalledOtherwise(signs, stretch);
}

/** Figures of a table: a blank line between some, or decimals among others. */
function isTable(written: string): boolean {
  return written.includes("\n\n") || (/(?<!\d)\d{1,3}[,.]\d{1,3}(?!\d)/.test(written) && /\d[^\d,.]+\d/.test(written));
}

function isCalledOtherwise(signs: Signs, stretch: Stretch): boolean {
  if (/\b(?:siret|siren)\b/.test(before(signs, stretch.from, 40)) || hasPublicName(signs, stretch)) return true;
  return stretch.groups.map(({ from, to }) => to - from).join() === "3,3,3,5";
}
