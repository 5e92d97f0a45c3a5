import { digitRuns, type Group, isListed, type Stretch, stretches } from "./digit-groups.ts";
import { hasPublicName, holdsDate, isAmount, isInAddress } from "./number-context.ts";
import { before, type Found, type Signs } from "./signs.ts";

const [SHORTEST, LONGEST] = [13, 19];

/** The first digits and the lengths of the networks' cards: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const NETWORKS: [first: RegExp, lengths: readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|309|36|3[89])/, [14, 16]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6304|6390|67|60)/, [16, 18, 19]],
];

/** Numbers of payment cards. */
export function findCards(signs: Signs): Found[] {
  const found: Found[] = [];
  for (const run of digitRuns(signs)) {
    if (run.reduce((count, { digits }) => count + digits.length, 0) < SHORTEST) continue;
    let end = 0;
    for (const stretch of stretches(run, LONGEST)) {
      if (stretch.from < end || !isCardNumber(stretch.digits) || isHarmless(signs, run, stretch)) continue;
      end = stretch.to;
      found.push({ kind: "card", from: stretch.from, to: stretch.to });
    }
  }
  return found;
}

function isCardNumber(digits: string): boolean {
  if (digits.length < SHORTEST) return false;
  return (
    NETWORKS.some(([first, lengths]) => lengths.includes(digits.length) && first.test(digits)) && passesLuhn(digits)
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    sum += index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

function isHarmless(signs: Signs, run: readonly Group[], stretch: Stretch): boolean {
  if (isAmount(signs, stretch) || isInAddress(signs, stretch)) return true;
  const groups = run.slice(stretch.first, stretch.last + 1);
  if (groups.length > 1 && holdsDate(signs, stretch)) return true;
  const byFours = groups.every(({ digits }) => digits.length === 4);
  if (!byFours && isListed(signs, run, stretch)) return true;
  // A shop's SIRET passes the same test; and no card in use has so few digits, or so many, unless it is called one.
  return stretch.digits.length !== 16 && stretch.digits.length !== 15 && isCalledOtherwise(signs, groups, stretch);
}

function isCalledOtherwise(signs: Signs, groups: readonly Group[], stretch: Stretch): boolean {
  if (/\b(?:siret|siren)\b/.test(before(signs, stretch.from, 40)) || hasPublicName(signs, stretch)) return true;
  return groups.map(({ digits }) => digits.length).join() === "3,3,3,5";
}
