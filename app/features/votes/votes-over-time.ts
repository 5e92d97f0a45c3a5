import { DAY, HOUR, MINUTE } from "./burst.ts";
import type { Standing } from "./count-votes.server.ts";

/** Votes of one thread over time, by network: what a moderator's drawing and its table show. */
export interface DatedVote {
  at: number;
  /** Null where none is kept. */
  network: string | null;
  standing: Standing;
}

/** A network by its mark; the rest of them; votes that keep none. */
export type Series = { network: string } | "others" | "unknown";

export type Tally = Record<Standing, number>;

export interface Bar {
  from: Date;
  total: number;
  review: number;
  /** One for each series of the chart. */
  parts: Tally[];
}

export interface VotesChart {
  minutes: number;
  series: Series[];
  bars: Bar[];
  highest: number;
}

const STEPS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY];
const MOST_BARS = 48;
const MOST_NETWORKS = 5;

/** `networks`: in the order in which they matter; the first five of those that are drawn have a series of their own. */
export function votesOverTime(votes: DatedVote[], networks: string[]): VotesChart {
  const shown = seen(votes);
  const drawn = new Set(shown.map(({ network }) => network));
  const top = networks.filter((network) => drawn.has(network)).slice(0, MOST_NETWORKS);
  const [first, last] = [Math.min(...shown.map(({ at }) => at)), Math.max(...shown.map(({ at }) => at))];
  const step = STEPS.find((one) => (last - first) / one < MOST_BARS - 1) ?? DAY;
  const series = seriesOf(shown, top);
  const start = Math.floor(first / step) * step;
  const count = shown.length === 0 ? 0 : Math.floor((last - start) / step) + 1;
  const bars = Array.from({ length: count }, (_, place): Bar => {
    const from = start + place * step;
    const within = shown.filter(({ at }) => at >= from && at < from + step);
    const review = within.filter(({ standing }) => standing === "review").length;
    const parts = series.map((one) => tallyOf(within.filter((vote) => belongs(vote, one, top))));
    return { from: new Date(from), total: within.length, review, parts };
  });
  return { minutes: step / MINUTE, series, bars, highest: Math.max(0, ...bars.map(({ total }) => total)) };
}

/** Where some are under review, the time around them: as long before the first of them as from it to the end. */
function seen(votes: DatedVote[]): DatedVote[] {
  const suspect = votes.filter(({ standing }) => standing === "review").map(({ at }) => at);
  if (suspect.length === 0) return votes;
  const first = Math.min(...suspect);
  const around = Math.max(Math.max(...votes.map(({ at }) => at)) - first, HOUR);
  return votes.filter(({ at }) => at >= first - around);
}

function seriesOf(votes: DatedVote[], top: string[]): Series[] {
  const rest = (["others", "unknown"] as const).filter((one) => votes.some((vote) => belongs(vote, one, top)));
  return [...top.map((network) => ({ network })), ...rest];
}

function belongs({ network }: DatedVote, series: Series, top: string[]): boolean {
  if (series === "unknown") return network === null;
  if (series !== "others") return network === series.network;
  return network !== null && !top.includes(network);
}

export function tallyOf(votes: Pick<DatedVote, "standing">[]): Tally {
  const tally = { counted: 0, review: 0, discarded: 0 };
  for (const { standing } of votes) tally[standing] += 1;
  return tally;
}
