import { z } from "zod";

/**
 * How far the notifications have been read. They come newest first, and one may be dated before another that was heard
 * already (its sender's clock dates it, or a bridge): so the last day is always read again, and what was heard in it is
 * kept by name. Times are milliseconds.
 */
export interface Mark {
  /** Everything before has been heard. */
  floor: number;
  /** The newest that had been heard when the floor was reached. */
  top: number;
  /** The newest that was heard. */
  newest: number;
  /** No name is kept of some that were heard before then: the floor does not come below. */
  nameless: number;
  /** Names of those heard since the floor, and when they are dated. */
  heard: Record<string, number>;
  /** Where reading broke off on its way down; null: it had reached the floor. */
  below: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
const MOST_NAMES = 400;

const Words = z.object({
  floor: z.number(),
  top: z.number(),
  nameless: z.number(),
  newest: z.number(),
  heard: z.record(z.string(), z.number()),
  below: z.string().nullable(),
});

/** An account that is new here brings what was said to it in the last week, not years of it. */
export function markOf(since: string | null, now: Date): Mark {
  const words = since === null ? null : Words.safeParse(parsed(since)).data;
  return words ?? { floor: now.getTime() - WEEK_MS, top: 0, newest: 0, nameless: 0, heard: {}, below: null };
}

export function wordsOf(mark: Mark): string {
  return JSON.stringify(mark);
}

export function hasHeard({ floor, heard }: Mark, name: string, at: number): boolean {
  return at < floor || Object.hasOwn(heard, name);
}

/** A burst of mentions makes the mark no longer than so: of those above the last top, the newest names are kept. */
export function withFewNames(mark: Mark): Mark {
  const names = Object.entries(mark.heard).sort(([, one], [, other]) => other - one);
  const above = names.filter(([, at]) => at > mark.top);
  const dropped = above[MOST_NAMES]?.[1];
  if (dropped === undefined) return mark;
  const kept = [...above.slice(0, MOST_NAMES), ...names.filter(([, at]) => at <= mark.top)];
  return { ...mark, nameless: Math.max(mark.nameless, dropped + 1), heard: Object.fromEntries(kept) };
}

/** The floor was reached: the next reading goes down to a day before the newest, or as far as names are kept. */
export function atTheFloor({ floor, newest, nameless, heard }: Mark): Mark {
  const names = Object.entries(heard).sort(([, one], [, other]) => other - one);
  const dropped = names[MOST_NAMES]?.[1];
  const raised = Math.max(floor, newest - DAY_MS, nameless, dropped === undefined ? 0 : dropped + 1);
  const kept = names.filter(([, at]) => at >= raised);
  return { floor: raised, top: newest, newest, nameless: 0, heard: Object.fromEntries(kept), below: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
