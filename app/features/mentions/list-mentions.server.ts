import { and, count, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Page } from "#app/features/threads/cards.ts";
import { type Cursor, readCursor, writeCursor } from "#app/features/threads/cursor.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Reader, Store } from "#db/store.ts";
import { type MentionFilter, type MentionLine, STATE_NAMES } from "./mention-list.ts";
import type { MentionState } from "./rules.ts";

export type MentionCounts = Record<MentionState, number>;

export type MentionsOutcome =
  | { listed: true; page: Page<MentionLine>; counts: MentionCounts }
  | { listed: false; refusal: "bad-cursor" };

const PAGE_SIZE = 25;
const EXCERPT = 280;

interface ListRequest extends MentionFilter {
  /** ?apres=, as a previous page gave it. */
  after: string | null;
  size?: number;
}

/** What people said to the bank on the networks, in one state. */
export async function listMentions(store: Store, request: ListRequest): Promise<MentionsOutcome> {
  const { after, sort, size = PAGE_SIZE } = request;
  const place = readCursor(after, sort === "portee" ? "integer" : "instant");
  if (place === "bad") return { listed: false, refusal: "bad-cursor" };
  const { mentions } = store.tables;
  const rows = await mentionRows(store.read, store)
    .where(and(matching(store, request), place ? behind(store, request, place) : undefined))
    .orderBy(desc(ranking(store, request)), desc(mentions.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = shown.at(-1)?.mention;
  const value = last && (sort === "portee" ? (last.reach ?? UNKNOWN) : +last.saidAt);
  const next = rows.length > size && last && value !== undefined ? writeCursor(value, last.id) : null;
  const items = await describeMentions(store, shown);
  return { listed: true, page: { items, next }, counts: await countMentions(store, request) };
}

/** An author whose followers nobody tells comes after those who have none. */
const UNKNOWN = -1;

function reachOf({ tables: { mentions } }: Store) {
  return sql`coalesce(${mentions.reach}, ${sql.raw(String(UNKNOWN))})`;
}

function ranking(store: Store, { sort }: Pick<MentionFilter, "sort">) {
  return sort === "portee" ? reachOf(store) : store.tables.mentions.saidAt;
}

function matching({ tables: { mentions, networkAccounts } }: Store, { state, network }: MentionFilter) {
  return and(eq(mentions.state, STATE_NAMES[state]), network ? eq(networkAccounts.network, network) : undefined);
}

function behind(store: Store, { sort }: MentionFilter, { value, id }: Cursor) {
  const { mentions } = store.tables;
  if (sort === "portee") {
    const reach = reachOf(store);
    return or(lt(reach, value), and(eq(reach, value), lt(mentions.id, id)));
  }
  const at = new Date(value);
  return or(lt(mentions.saidAt, at), and(eq(mentions.saidAt, at), lt(mentions.id, id)));
}

/** A mention with where it was heard, what it is about and who handled it. Add where, order and limit. */
export function mentionRows(from: Reader, store: Store) {
  const { mentions, networkAccounts, threads, members } = store.tables;
  return from
    .select({
      mention: mentions,
      network: networkAccounts.network,
      thread: { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title, state: threads.state },
      by: members.name,
    })
    .from(mentions)
    .innerJoin(networkAccounts, eq(networkAccounts.id, mentions.accountId))
    .leftJoin(threads, eq(threads.id, mentions.threadId))
    .leftJoin(members, eq(members.id, mentions.handledById))
    .$dynamic();
}

export type MentionRow = Awaited<ReturnType<typeof mentionRows>>[number];

/** The thread of a row, as long as the public can read it. */
export function threadOf({ thread }: MentionRow): { title: string; path: string } | null {
  return thread?.state === "live" ? { title: thread.title, path: threadPath(thread) } : null;
}

/** As lists show them, with what of ours is under way. */
export async function describeMentions(store: Store, rows: MentionRow[]): Promise<MentionLine[]> {
  const underWay = await repliesUnderWay(
    store,
    rows.map(({ mention }) => mention.id),
  );
  return rows.map((row) => {
    const { mention, network, by } = row;
    const { id, kind, state, lang, saidAt, handledAt } = mention;
    return {
      ...{ id, network, kind, state, lang, saidAt },
      author: authorOf(mention),
      excerpt: mention.body.length > EXCERPT ? `${mention.body.slice(0, EXCERPT).toWellFormed()}…` : mention.body,
      thread: threadOf(row),
      underWay: underWay.get(id) ?? null,
      handled: handledAt ? { by, at: handledAt } : null,
    };
  });
}

export function authorOf(mention: MentionRow["mention"]): MentionLine["author"] {
  const { authorName: name, authorHandle: handle, authorUrl: url, reach } = mention;
  return { name, handle, url, reach };
}

async function repliesUnderWay(store: Store, ids: number[]) {
  const { dispatches } = store.tables;
  const found = new Map<number, MentionLine["underWay"]>();
  if (ids.length === 0) return found;
  const rows = await store.read
    .select({ mentionId: dispatches.mentionId, state: dispatches.state })
    .from(dispatches)
    .where(and(inArray(dispatches.mentionId, ids), eq(dispatches.act, "reply")))
    .orderBy(dispatches.id);
  for (const { mentionId, state } of rows)
    if (mentionId !== null) found.set(mentionId, state === "done" || state === "cancelled" ? null : state);
  return found;
}

/** How many there are in each state, on that network or on all. */
async function countMentions(store: Store, { network }: Pick<MentionFilter, "network">): Promise<MentionCounts> {
  const { mentions, networkAccounts } = store.tables;
  const rows = await store.read
    .select({ state: mentions.state, total: count() })
    .from(mentions)
    .innerJoin(networkAccounts, eq(networkAccounts.id, mentions.accountId))
    .where(network ? eq(networkAccounts.network, network) : undefined)
    .groupBy(mentions.state);
  const counts: MentionCounts = { new: 0, answered: 0, turned: 0, linked: 0, dismissed: 0, gone: 0 };
  for (const { state, total } of rows) counts[state] = total;
  return counts;
}
