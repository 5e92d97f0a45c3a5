/** Digits that stand together, from the first sign to the one after the last. */
export interface Group {
  from: number;
  to: number;
}

/** Groups that one number could be made of: nothing but signs and spaces between them. */
export interface Run {
  groups: Group[];
  /** The digits of all the groups. */
  digits: string;
  /** Which of the digits each group begins with. */
  firsts: number[];
}

/** Whole groups of a run that follow each other. */
export interface Stretch {
  digits: string;
  groups: Group[];
  from: number;
  to: number;
}

const WIDEST_GAP = 12;
const PARTS = /[a-z€%@+\u0001]/;

/** All the digits of a text, in runs. */
export function digitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let end = 0;
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
    if (!run || index - end > WIDEST_GAP || PARTS.test(text.slice(end, index))) {
      run = { groups: [], digits: "", firsts: [] };
      runs.push(run);
    }
    end = index + digits.length;
    run.groups.push({ from: index, to: end });
    run.firsts.push(run.digits.length);
    run.digits += digits;
  }
  return runs;
}

/** The groups from the given one on that have exactly so many digits together; null when a group would be cut. */
export function stretchOf({ groups, digits, firsts }: Run, group: number, length: number): Stretch | null {
  const first = firsts[group] ?? 0;
  const end = first + length;
  if (end > digits.length) return null;
  let last = group;
  while ((firsts[last + 1] ?? digits.length) < end) last++;
  if ((firsts[last + 1] ?? digits.length) !== end) return null;
  const taken = groups.slice(group, last + 1);
  return { digits: digits.slice(first, end), groups: taken, from: groups[group]?.from ?? 0, to: groups[last]?.to ?? 0 };
}

/** Whether it is a list: ", " or ";" stands between some of the groups, or each is one more than the last. */
export function isListed(text: string, { groups }: Stretch): boolean {
  const values = groups.map(({ from, to }) => Number(text.slice(from, to)));
  if (groups.length > 4 && values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1))
    return true;
  // Digit by digit it is a number that somebody spells.
  if (values.every((value) => value < 10)) return false;
  return groups.some(({ to }, index) => {
    const next = groups[index + 1];
    return next !== undefined && /[,;] |;|\n *[-·] |\) *\(/.test(text.slice(to, next.from));
  });
}
