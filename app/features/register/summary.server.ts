import { setImmediate } from "node:timers/promises";
import { and, count, desc, eq, gt, gte, lte, max, min, sql } from "drizzle-orm";
import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import type { Store } from "#db/store.ts";
import { monthStarts } from "./months.ts";

/** Lines counted by one statement: readers of other pages wait no longer than that. */
const CHUNK = 20_000;
const MONTHS = 12;

export interface Tally {
  /** 0 to 11, the oldest first; -1: before that. */
  month: number;
  act: RulingAct;
  ground: Ground | null;
  automated: boolean;
  count: number;
  /** The places of the first and the last of them. */
  first: number;
  last: number;
}

export interface Summary {
  starts: Date[];
  /** The last line that is counted; null while there is none. */
  head: { place: number; hash: string } | null;
  tallies: Tally[];
  /** From a report to its decision; null while nothing was decided. */
  medianDelay: number | null;
}

const latest = new WeakMap<Store, Promise<Summary>>();

/**
 * The log in figures. Its lines never change, so what was counted stays counted: a reader costs the lines written since
 * the reader before, and a new month counts all of them again.
 */
export function summaryOf(store: Store, now: Date): Promise<Summary> {
  const before = latest.get(store) ?? Promise.resolve(null);
  const next = before.catch(() => null).then((known) => caughtUp(store, known, now));
  latest.set(store, next);
  return next;
}

async function caughtUp(store: Store, known: Summary | null, now: Date): Promise<Summary> {
  const starts = monthStarts(now, MONTHS);
  const head = await headOfLog(store);
  const base = known && (await stillHolds(store, known, starts)) ? known : null;
  if (base?.head && base.head.place === head?.place) return base;
  const tallies = new Map((base?.tallies ?? []).map((tally) => [keyOf(tally), tally]));
  for (let from = base?.head?.place ?? 0; head && from < head.place; from += CHUNK) {
    for (const more of await tallyOf(store, starts, { from, to: Math.min(from + CHUNK, head.place) })) {
      const before = tallies.get(keyOf(more));
      const sum = before && { ...more, first: before.first, count: before.count + more.count };
      tallies.set(keyOf(more), sum ?? more);
    }
    await setImmediate();
  }
  return { starts, head, tallies: [...tallies.values()], medianDelay: await medianDelay(store, starts) };
}

async function headOfLog({ read, tables: { moderationLog } }: Store): Promise<Summary["head"]> {
  const { place, hash } = moderationLog;
  const [last] = await read.select({ place, hash }).from(moderationLog).orderBy(desc(place)).limit(1);
  return last ?? null;
}

/** False in a new month, and when the database was replaced by a copy of another day. */
async function stillHolds({ read, tables }: Store, { starts, head }: Summary, today: Date[]): Promise<boolean> {
  if (+(starts[0] ?? 0) !== +(today[0] ?? 0)) return false;
  if (!head) return true;
  const { place, hash } = tables.moderationLog;
  const [line] = await read.select({ hash }).from(tables.moderationLog).where(eq(place, head.place));
  return line?.hash === head.hash;
}

function keyOf({ month, act, ground, automated }: Tally): string {
  return [month, act, ground, automated].join(" ");
}

async function tallyOf(store: Store, starts: Date[], { from, to }: { from: number; to: number }): Promise<Tally[]> {
  const { moderationLog: log } = store.tables;
  const before = starts.map((start, index) => {
    const month = sql.raw(String(index - 1));
    return sql`when ${log.at} < ${sql.param(start, log.at)} then ${month}`;
  });
  const month = sql<number>`case ${sql.join(before, sql` `)} else ${sql.raw(String(starts.length - 1))} end`;
  // PostgreSQL takes an expression with parameters for another one each time it is written.
  const lines = store.read
    .select({
      ...{ month: month.as("month"), place: log.place },
      ...{ act: log.act, ground: log.ground, automated: log.automated },
    })
    .from(log)
    .where(and(gt(log.place, from), lte(log.place, to)))
    .as("lines");
  const rows = await store.read
    .select({
      ...{ month: lines.month, act: lines.act, ground: lines.ground, automated: lines.automated },
      ...{ count: count(), first: min(lines.place), last: max(lines.place) },
    })
    .from(lines)
    .groupBy(lines.month, lines.act, lines.ground, lines.automated);
  return rows.map((row) => ({ ...row, first: row.first ?? from, last: row.last ?? to }));
}

/** Half of the reports were decided within it. */
async function medianDelay({ read, tables: { reports } }: Store, starts: Date[]): Promise<number | null> {
  const decided = gte(reports.decidedAt, starts[0] ?? new Date(0));
  const total = await read.$count(reports, decided);
  if (total === 0) return null;
  const middle = await read
    .select({ createdAt: reports.createdAt, decidedAt: reports.decidedAt })
    .from(reports)
    .where(decided)
    .orderBy(sql`${reports.decidedAt} - ${reports.createdAt}`, reports.id)
    .offset(Math.floor((total - 1) / 2))
    .limit(total % 2 === 0 ? 2 : 1);
  const delays = middle.map(({ createdAt, decidedAt }) => +(decidedAt ?? createdAt) - +createdAt);
  return delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
}
