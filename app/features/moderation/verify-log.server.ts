import { and, asc, desc, eq, gt, gte, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { MASKED } from "./replace-passages.ts";
import { factsHashOf, GENESIS, hashOf, type LogEntry } from "./log-hash.server.ts";

/** Lines read at once: a log of a million never stands in memory. */
const CHUNK = 5_000;

export type LogProblem =
  /** A line is missing before this one. */
  | "gap"
  /** It does not continue the line before it. */
  | "fork"
  /** Its content is not what its hash was made of. */
  | "changed"
  | "ruling-missing"
  /** The ruling says something else than its line. */
  | "ruling-changed"
  | "facts-changed"
  /** A ruling has no line. */
  | "not-logged"
  /** The hash noted earlier stands nowhere in the log. */
  | "head-unknown"
  /** It stands at another place than the one noted. */
  | "head-elsewhere"
  /** The log is shorter than what was noted. */
  | "cut";

export interface NotedHead {
  /** What the register showed one day as the hash of its last line. */
  head?: string | undefined;
  place?: number | undefined;
}

export type LogVerdict =
  | { intact: true; lines: number; head: string; emptied: number }
  | { intact: false; problem: LogProblem; place: number; rulingId: number | null };

interface Walk {
  last: Pick<LogEntry, "place" | "hash">;
  headPlace: number | null;
  /** Reasons that went with an account, or in which a moderator masked something since. */
  emptied: number;
}

/** Reads the whole log and says where it stops being what was written; `progress` is told how far it has come. */
export async function verifyLog(
  store: Store,
  noted: NotedHead = {},
  progress: (place: number) => void = () => undefined,
): Promise<LogVerdict> {
  const walk: Walk = { last: { place: 0, hash: GENESIS }, headPlace: null, emptied: 0 };
  for (;;) {
    const lines = await linesAfter(store, walk.last.place);
    for (const line of lines) {
      const problem = await problemIn(store, line, walk);
      const { place, rulingId } = line.entry;
      // A missing line is told by its own place.
      if (problem) return { intact: false, problem, place: problem === "gap" ? walk.last.place + 1 : place, rulingId };
      if (!saysTheSame(line)) walk.emptied++;
      if (line.entry.hash === noted.head) walk.headPlace = place;
      walk.last = line.entry;
    }
    progress(walk.last.place);
    if (lines.length < CHUNK) break;
  }
  return (await unlogged(store, walk)) ?? againstNoted(walk, noted);
}

/** How many lines there are to read; at most what a gap makes of it. */
export async function lengthOfLog(store: Store): Promise<number> {
  const { moderationLog } = store.tables;
  const [last] = await store.read
    .select({ place: moderationLog.place })
    .from(moderationLog)
    .orderBy(desc(moderationLog.place))
    .limit(1);
  return last?.place ?? 0;
}

function linesAfter(store: Store, place: number) {
  const { moderationLog, rulings } = store.tables;
  return store.read
    .select({ entry: moderationLog, ruling: rulings })
    .from(moderationLog)
    .leftJoin(rulings, eq(rulings.id, moderationLog.rulingId))
    .where(gt(moderationLog.place, place))
    .orderBy(asc(moderationLog.place))
    .limit(CHUNK);
}

type Line = Awaited<ReturnType<typeof linesAfter>>[number];

async function problemIn(store: Store, line: Line, walk: Walk): Promise<LogProblem | null> {
  const problem = problemOf(line, walk);
  return problem === "facts-changed" && (await isMaskedSince(store, line)) ? null : problem;
}

/** Masking by hand takes a passage out of earlier reasons about the same words, and has a line of its own. */
async function isMaskedSince(store: Store, { entry, ruling }: Line): Promise<boolean> {
  if (!Object.values(MASKED).some((word) => ruling?.facts.includes(word))) return false;
  const { moderationLog: log } = store.tables;
  const aboutIt = and(eq(log.subject, entry.subject), eq(log.subjectId, entry.subjectId), eq(log.act, "mask"));
  return (await store.read.$count(log, and(aboutIt, gte(log.place, entry.place)))) > 0;
}

function problemOf(line: Line, { last }: Walk): LogProblem | null {
  const { entry, ruling } = line;
  if (entry.place !== last.place + 1) return "gap";
  if (entry.previousHash !== last.hash) return "fork";
  if (hashOf(entry) !== entry.hash) return "changed";
  if (!ruling) return "ruling-missing";
  if (!sameRuling(entry, ruling)) return "ruling-changed";
  return saysTheSame(line) || isEmptied(line) ? null : "facts-changed";
}

/** Who ruled is emptied when they leave the team; all else of a ruling stays as it was logged. */
function sameRuling(entry: LogEntry, ruling: NonNullable<Line["ruling"]>): boolean {
  return (
    entry.act === ruling.act &&
    entry.subject === ruling.subject &&
    entry.subjectId === ruling.subjectId &&
    entry.threadId === ruling.threadId &&
    entry.ground === ruling.ground &&
    entry.automated === ruling.automated &&
    +entry.at === +ruling.createdAt &&
    (ruling.actorId === null || ruling.actorId === entry.actorId)
  );
}

function saysTheSame({ entry, ruling }: Line): boolean {
  return ruling !== null && factsHashOf(ruling.facts) === entry.factsHash;
}

/** Whoever deletes their account takes the words about them along, and what was answered to what they contested. */
function isEmptied({ ruling }: Line): boolean {
  return ruling?.facts === "" && (ruling.memberId === null || ruling.act === "uphold" || ruling.act === "overturn");
}

/** One statement, so that what is ruled meanwhile is seen whole or not at all. */
async function unlogged(store: Store, { last }: Walk): Promise<LogVerdict | null> {
  const { moderationLog, rulings } = store.tables;
  const [found] = await store.read
    .select({ id: rulings.id })
    .from(rulings)
    .leftJoin(moderationLog, eq(moderationLog.rulingId, rulings.id))
    .where(isNull(moderationLog.place))
    .orderBy(asc(rulings.id))
    .limit(1);
  return found ? { intact: false, problem: "not-logged", place: last.place + 1, rulingId: found.id } : null;
}

function againstNoted({ last, headPlace, emptied }: Walk, { head, place }: NotedHead): LogVerdict {
  const broken = (problem: LogProblem, at: number) => ({ intact: false, problem, place: at, rulingId: null }) as const;
  if (place !== undefined && place > last.place) return broken("cut", last.place + 1);
  if (head !== undefined && headPlace === null) return broken("head-unknown", place ?? last.place);
  if (place !== undefined && headPlace !== null && headPlace !== place) return broken("head-elsewhere", headPlace);
  return { intact: true, lines: last.place, head: last.hash, emptied };
}
