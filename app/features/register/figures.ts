import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import type { Summary, Tally } from "./summary.server.ts";

export interface MonthOfRulings {
  start: Date;
  byHand: number;
  automatic: number;
}

export interface Counted<Name> {
  name: Name;
  count: number;
}

/** The last twelve months. */
export interface Figures {
  total: number;
  automatic: number;
  months: MonthOfRulings[];
  /** The most frequent first. */
  acts: Counted<RulingAct>[];
  /** Of those that rest on one. */
  grounds: Counted<Ground>[];
  /** Milliseconds. */
  medianDelay: number | null;
  /** Appeals that were judged, and those of them that were right. */
  judged: number;
  overturned: number;
}

export function figuresOf({ starts, tallies, medianDelay }: Summary): Figures {
  const recent = tallies.filter(({ month }) => month >= 0);
  const months = starts.map((start, index) => {
    const those = recent.filter(({ month }) => month === index);
    return { start, byHand: sum(those, (one) => !one.automated), automatic: sum(those, (one) => one.automated) };
  });
  const overturned = sum(recent, ({ act }) => act === "overturn");
  return {
    total: sum(recent, () => true),
    automatic: sum(recent, ({ automated }) => automated),
    months,
    acts: counted(recent, ({ act }) => act),
    grounds: counted(recent, ({ ground }) => ground),
    medianDelay,
    judged: overturned + sum(recent, ({ act }) => act === "uphold"),
    overturned,
  };
}

export function sum(tallies: Tally[], wanted: (tally: Tally) => boolean): number {
  return tallies.reduce((total, tally) => total + (wanted(tally) ? tally.count : 0), 0);
}

function counted<Name extends string>(tallies: Tally[], nameOf: (tally: Tally) => Name | null): Counted<Name>[] {
  const counts = new Map<Name, number>();
  for (const tally of tallies) {
    const name = nameOf(tally);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + tally.count);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}
