import { BARRIER, type Signs } from "./signs.ts";

/** Digits that stand together. */
export interface Group {
  from: number;
  to: number;
  digits: string;
}

const WIDEST_GAP = 12;
const PARTS = /[a-z€%@+\u0001]/;

/** The groups of digits that one number could be made of: nothing but signs and spaces between them. */
export function digitRuns(signs: Signs): Group[][] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  let end = 0;
  for (const match of signs.text.matchAll(/\d+/g)) {
    const group = { from: match.index, to: match.index + match[0].length, digits: match[0] };
    if (run.length > 0 && (group.from - end > WIDEST_GAP || PARTS.test(signs.text.slice(end, group.from)))) {
      runs.push(run);
      run = [];
    }
    run.push(group);
    end = group.to;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Every way to take whole groups that follow each other, from each group on, up to so many digits. */
export function* stretches(run: readonly Group[], most: number): Generator<Stretch> {
  for (let first = 0; first < run.length; first++) {
    let digits = "";
    for (let last = first; last < run.length; last++) {
      const group = run[last];
      if (!group || digits.length + group.digits.length > most) break;
      digits += group.digits;
      yield { digits, first, last, from: run[first]?.from ?? 0, to: group.to };
    }
  }
}

export interface Stretch {
  digits: string;
  first: number;
  last: number;
  from: number;
  to: number;
}

/** Whether a list goes on: ", " or ";" stands between some of its groups. */
export function isListed(signs: Signs, run: readonly Group[], { first, last }: Stretch): boolean {
  for (let index = first; index < last; index++) {
    const gap = signs.text.slice(run[index]?.to ?? 0, run[index + 1]?.from ?? 0);
    if (/[,;] |;|\n *[-·] |\) *\(/.test(gap) || gap.includes(BARRIER)) return true;
  }
  return false;
}
