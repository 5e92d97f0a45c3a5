import type { Network } from "#app/features/networks/networks.ts";
import type { Figures } from "#app/features/networks/port.ts";

export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** ?jours=; thirty when nothing else is asked for. */
export function readPeriod(text: string | null): Period {
  return PERIODS.find((days) => String(days) === text) ?? 30;
}

const DAY_MS = 24 * 3600_000;
export const METRICS = ["likes", "reposts", "replies"] as const;
type Metric = (typeof METRICS)[number];

export interface PostDay extends Figures {
  postId: number;
  network: Network;
  /** 2026-11-27; of one post, in order. */
  day: string;
  visits: number;
}

export interface Reach extends Figures {
  posts: number;
  visits: number;
}

export interface NetworkReach extends Reach {
  network: Network;
}

export interface Bar {
  /** Its first day. */
  from: Date;
  visits: number;
  reactions: number;
}

export interface Summary {
  totals: Reach;
  networks: NetworkReach[];
  bars: Bar[];
  /** Of how many days each bar is. */
  step: number;
}

export function firstDay(now: Date, days: number): string {
  return new Date(+now - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** What a period brought: visits day by day, and by how much the figures of the networks grew. */
export function summarise(
  rows: PostDay[],
  sent: { network: Network; total: number }[],
  { now, days }: { now: Date; days: Period },
): Summary {
  const since = firstDay(now, days);
  const grown = growth(rows).filter(({ day }) => day >= since);
  const names = new Set([...sent, ...grown].map(({ network }) => network));
  const networks = [...names].map((network) => {
    const posts = sent.find((one) => one.network === network)?.total ?? 0;
    const own = grown.filter((row) => row.network === network);
    return { network, ...reachOf(own, posts) };
  });
  networks.sort((one, other) => other.visits - one.visits || other.posts - one.posts);
  const posts = sent.reduce((sum, { total }) => sum + total, 0);
  const step = days > 30 ? 7 : 1;
  return { totals: reachOf(grown, posts), networks, bars: barsOf(grown, { since, days, step }), step };
}

/** The same days with what each brought in place of what stood there by its end. */
function growth(rows: PostDay[]): PostDay[] {
  const before = new Map<string, number>();
  return rows.map((row) => {
    const grown = { ...row };
    for (const metric of METRICS) {
      const value = row[metric];
      if (value === null) continue;
      const key = `${row.postId} ${metric}`;
      grown[metric] = value - (before.get(key) ?? 0);
      before.set(key, value);
    }
    return grown;
  });
}

function reachOf(rows: PostDay[], posts: number): Reach {
  const sum = (metric: Metric) => {
    const known = rows.flatMap((row) => row[metric] ?? []);
    return known.length === 0
      ? null
      : Math.max(
          0,
          known.reduce((total, value) => total + value, 0),
        );
  };
  const visits = rows.reduce((total, row) => total + row.visits, 0);
  return { posts, visits, likes: sum("likes"), reposts: sum("reposts"), replies: sum("replies") };
}

function barsOf(rows: PostDay[], { since, days, step }: { since: string; days: number; step: number }): Bar[] {
  const start = Date.parse(since);
  return Array.from({ length: Math.ceil(days / step) }, (_, place) => {
    const from = start + place * step * DAY_MS;
    const within = rows.filter(({ day }) => Date.parse(day) >= from && Date.parse(day) < from + step * DAY_MS);
    const reactions = within.flatMap((row) => METRICS.map((metric) => row[metric] ?? 0));
    return {
      from: new Date(from),
      visits: within.reduce((total, { visits }) => total + visits, 0),
      reactions: Math.max(
        0,
        reactions.reduce((total, value) => total + value, 0),
      ),
    };
  });
}

/** Half took less, half took longer; null of nothing. */
export function medianOf(values: number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
