import { hasPublicName, isAmount, isInAddress, type Place } from "./number-context.ts";
import { after, before, type Found, isDigit, isSolid, type Signs } from "./signs.ts";

/** Sex, year, month, department (Corsica's have a letter), town, order; then a key of two digits. */
const NIR = /[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[ab])\d{6}/y;
/** Without its key it has to look more like one: born in a real month, in a department that exists. */
const PLAUSIBLE = /^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-9]|2[ab])\d{6}$/;
const LENGTH = 13;
const WIDEST_GAP = 12;
const CALLED = /\b(?:nir|secu|securite sociale|social security|assure|vitale|insee)\b/;

/** French social security numbers, with or without their key. */
export function findNirs(signs: Signs): Found[] {
  const { solid, at, text } = signs;
  const found: Found[] = [];
  let next = 0;
  for (let start = 0; start + LENGTH <= solid.length; start++) {
    if (start < next || !/[1-478]/.test(solid.charAt(start)) || isDigit(text[(at[start] ?? 0) - 1])) continue;
    NIR.lastIndex = start;
    if (!NIR.test(solid)) continue;
    const length = lengthOf(signs, start);
    if (length === null) continue;
    next = start + length;
    found.push({ kind: "nir", from: at[start] ?? 0, to: (at[next - 1] ?? 0) + 1 });
  }
  return found;
}

function lengthOf(signs: Signs, start: number): number | null {
  const written = signs.solid.slice(start, start + LENGTH);
  const key = signs.solid.slice(start + LENGTH, start + LENGTH + 2);
  const withKey = /^\d\d$/.test(key) && isWhole(signs, start, LENGTH + 2);
  if (withKey && Number(key) === keyOf(written)) return LENGTH + 2;
  const called = isCalled(signs, start);
  if (withKey && called) return LENGTH + 2;
  if (!(withKey || isWhole(signs, start, LENGTH)) || !PLAUSIBLE.test(written)) return null;
  if (!called && !isAlone(signs, start)) return null;
  // A key that is wrong is a part of it all the same.
  return withKey ? LENGTH + 2 : LENGTH;
}

function keyOf(written: string): number {
  const [number, corsica] = [written.replace(/[ab]/, "0"), /[ab]/.exec(written)?.[0]];
  const value = Number(number) - (corsica === "a" ? 1_000_000 : corsica === "b" ? 2_000_000 : 0);
  return 97 - (value % 97);
}

/** Ends with its last digit, and nothing far apart is taken together. */
function isWhole({ solid, at, text }: Signs, start: number, length: number): boolean {
  for (let index = start; index < start + length - 1; index++)
    if ((at[index + 1] ?? Infinity) - (at[index] ?? 0) > WIDEST_GAP || !isSolid(solid[index + 1])) return false;
  return !isSolid(text[(at[start + length - 1] ?? 0) + 1]);
}

function isCalled(signs: Signs, start: number): boolean {
  const from = signs.at[start] ?? 0;
  return CALLED.test(before(signs, from, 60)) || CALLED.test(after(signs, from, 60));
}

/** Written in one piece or in its own groups, and neither an amount nor something that has another name. */
function isAlone(signs: Signs, start: number): boolean {
  const place: Place = { from: signs.at[start] ?? 0, to: (signs.at[start + LENGTH - 1] ?? 0) + 1 };
  const groups = signs.text
    .slice(place.from, place.to)
    .split(/[^a-z\d]+/)
    .map((group) => group.length);
  if (!["13", "1,2,2,2,3,3", "1,2,2,5,3"].includes(groups.join())) return false;
  return !isAmount(signs, place) && !hasPublicName(signs, place) && !isInAddress(signs, place);
}
