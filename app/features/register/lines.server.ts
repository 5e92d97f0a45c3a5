import { and, asc, desc, eq, gt, gte, lte, type SQL } from "drizzle-orm";
import type { LogEntry } from "#app/features/moderation/log-hash.server.ts";
import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import { kindOf, leadsSomewhere, type RegisterLine } from "./line.ts";
import { dayOf } from "./months.ts";

export interface LineFilter {
  act: RulingAct | null;
  ground: Ground | null;
}

/** What the public may know of a line, with its hashes. */
export interface HashedLine extends RegisterLine {
  hash: string;
  previousHash: string;
}

/** The newest first, from one place down to another. */
export async function latestLines(
  store: Store,
  { act, ground }: LineFilter,
  { from, downTo, limit }: { from: number; downTo: number; limit: number },
): Promise<HashedLine[]> {
  const { moderationLog: log } = store.tables;
  const rows = await select(store)
    .where(
      and(
        act === null ? undefined : eq(log.act, act),
        ground === null ? undefined : eq(log.ground, ground),
        lte(log.place, from),
        gte(log.place, downTo),
      ),
    )
    .orderBy(desc(log.place))
    .limit(limit);
  return rows.map(toLine);
}

/** The oldest first, after one place and up to another. */
export async function linesBetween(
  store: Store,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<HashedLine[]> {
  const { moderationLog: log } = store.tables;
  const between: SQL | undefined = and(gt(log.place, after), lte(log.place, upTo));
  const rows = await select(store).where(between).orderBy(asc(log.place)).limit(limit);
  return rows.map(toLine);
}

function select({ read, tables: { moderationLog, threads } }: Store) {
  const { id, kind, slug, state } = threads;
  return read
    .select({ entry: moderationLog, thread: { id, kind, slug, state } })
    .from(moderationLog)
    .leftJoin(threads, eq(threads.id, moderationLog.threadId));
}

type Thread = Pick<Store["tables"]["threads"]["$inferSelect"], "id" | "kind" | "slug" | "state">;

function toLine({ entry, thread }: { entry: LogEntry; thread: Thread | null }): HashedLine {
  const { place, at, act, subject, ground, automated, hash, previousHash } = entry;
  const shown = thread?.state === "live" && leadsSomewhere(act);
  return {
    ...{ place, day: dayOf(at), act, ground, automated, hash, previousHash },
    kind: kindOf(act, subject, thread?.kind ?? null),
    thread: shown ? { kind: thread.kind, id: thread.id, path: threadPath(thread) } : null,
  };
}
