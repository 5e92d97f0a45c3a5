import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import { GROUNDS, RULING_ACTS } from "#db/schema/moderation.ts";
import type { Store } from "#db/store.ts";
import { type Figures, figuresOf, sum } from "./figures.ts";
import type { RegisterLine } from "./line.ts";
import { latestLines, type LineFilter } from "./lines.server.ts";
import { type Summary, summaryOf } from "./summary.server.ts";

const PAGE_SIZE = 30;

export interface RegisterRequest extends LineFilter {
  /** The place that the page before ended on. */
  before: number | null;
  now: Date;
}

export interface RegisterView {
  /** As many as the log has lines. */
  total: number;
  /** Those that the filter leaves. */
  matching: number;
  head: Summary["head"];
  figures: Figures;
  /** The acts and grounds that the log holds, in the order of the law's and the house's lists. */
  choices: { acts: RulingAct[]; grounds: Ground[] };
  lines: RegisterLine[];
  next: number | null;
}

/** The transparency register: figures, and one page of what moderation did, without anyone or anyone's words. */
export async function readRegister(store: Store, request: RegisterRequest): Promise<RegisterView> {
  const { act, ground, before, now } = request;
  const summary = await summaryOf(store, now);
  const { tallies, head } = summary;
  const matches = (one: (typeof tallies)[number]) =>
    (act === null || one.act === act) && (ground === null || one.ground === ground);
  const matching = tallies.filter(matches);
  // No further than the first and the last of what is looked for: it may be rare in a log of a million.
  const from = Math.min(before === null ? Infinity : before - 1, Math.max(0, ...matching.map(({ last }) => last)));
  const downTo = Math.min(from, ...matching.map(({ first }) => first));
  const found = await latestLines(store, request, { from, downTo, limit: PAGE_SIZE + 1 });
  const lines = found.slice(0, PAGE_SIZE).map(({ hash: _hash, previousHash: _previousHash, ...line }) => line);
  const next = found.length > PAGE_SIZE ? (lines.at(-1)?.place ?? null) : null;
  const choices = {
    acts: RULING_ACTS.filter((name) => tallies.some((one) => one.act === name)),
    grounds: GROUNDS.filter((name) => tallies.some((one) => one.ground === name)),
  };
  return {
    total: sum(tallies, () => true),
    matching: sum(matching, () => true),
    head,
    figures: figuresOf(summary),
    choices,
    lines,
    next,
  };
}

/** What an address asks for; "bad" for words that no page has ever given. */
export function readFilter(params: URLSearchParams): (LineFilter & { before: number | null }) | "bad" {
  const [act, ground, after] = ["acte", "motif", "apres"].map((name) => params.get(name) || null);
  const filter = {
    act: RULING_ACTS.find((name) => name === act) ?? null,
    ground: GROUNDS.find((name) => name === ground) ?? null,
    before: after && /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null,
  };
  const understood = [act, ground, after].filter(Boolean).length;
  return Object.values(filter).filter((value) => value !== null).length === understood ? filter : "bad";
}
