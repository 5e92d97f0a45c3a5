const FIRST_WAIT = 5000;
const LONGEST_WAIT = 2 * 3600_000;

/** After that many tries, three days have gone by. */
export const MOST_TRIES = 48;

/**
 * How long to wait after so many tries, in milliseconds: twice as long each time, two hours at most, and by up to a
 * quarter less, so that what failed together does not come back together. `random` is between 0 and 1.
 */
export function waitAfter(tries: number, random: number): number {
  const wait = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
  return Math.round(wait * (1 - random / 4));
}
