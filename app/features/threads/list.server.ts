import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { IdeaStatus, Page, ThreadCard, ThreadKind } from "./cards.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type CardRow, cardRows, type Looking, toCards } from "./select-cards.server.ts";
import { seesBehind } from "./select-person.server.ts";
import type { Sort } from "./sorts.ts";

const PAGE_SIZE = 20;

export interface ListRequest {
  kind: ThreadKind;
  sort: Sort;
  themeId?: number | undefined;
  status?: IdeaStatus | undefined;
  authorId?: number | undefined;
  /** ?apres=, as a previous page gave it. */
  after?: string | null;
  size?: number;
}

export type ListOutcome = { listed: true; page: Page<ThreadCard> } | { listed: false; refusal: "bad-cursor" };

/** One page of a list, by keyset on an indexed column: the thousandth page costs what the first does. */
export async function listThreads(store: Store, request: ListRequest, looking: Looking): Promise<ListOutcome> {
  const { threads } = store.tables;
  const { size = PAGE_SIZE } = request;
  const cursor = readCursor(request.after ?? null, HOLDS[request.sort]);
  if (cursor === "bad") return { listed: false, refusal: "bad-cursor" };
  const column = sortColumn(store, request.sort);
  const rows = await cardRows(store)
    .where(
      and(...filters(store, request, looking.actor), cursor ? afterCursor(store, request.sort, cursor) : undefined),
    )
    .orderBy(desc(column), desc(threads.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next = rows.length > size && last ? writeCursor(sortValue(last, request.sort), last.thread.id) : null;
  return { listed: true, page: { items: await toCards(store, shown, looking), next } };
}

/** What each order is stored as. */
const HOLDS = {
  recentes: "instant",
  "sans-reponse": "instant",
  actives: "instant",
  votees: "integer",
  commentees: "integer",
  populaires: "ratio",
} as const satisfies Record<Sort, string>;

function filters(store: Store, request: ListRequest, actor: Looking["actor"]): (SQL | undefined)[] {
  const { kind, sort, themeId, status, authorId } = request;
  const { threads } = store.tables;
  return [
    eq(threads.kind, kind),
    eq(threads.state, "live"),
    themeId === undefined ? undefined : eq(threads.themeId, themeId),
    status === undefined ? undefined : eq(threads.status, status),
    authorId === undefined ? undefined : eq(threads.authorId, authorId),
    // Under someone's name stands nothing that they signed "Anonyme".
    authorId === undefined || seesBehind(actor, authorId) ? undefined : eq(threads.anonymous, false),
    sort === "sans-reponse" ? eq(threads.answerCount, 0) : undefined,
  ];
}

function sortColumn(store: Store, sort: Sort) {
  const { threads } = store.tables;
  const columns = {
    recentes: threads.createdAt,
    "sans-reponse": threads.createdAt,
    actives: threads.activeAt,
    votees: threads.score,
    commentees: threads.replyCount,
    populaires: threads.hot,
  };
  return columns[sort];
}

function sortValue({ thread }: CardRow, sort: Sort): number {
  const values = {
    recentes: thread.createdAt.getTime(),
    "sans-reponse": thread.createdAt.getTime(),
    actives: thread.activeAt.getTime(),
    votees: thread.score,
    commentees: thread.replyCount,
    populaires: thread.hot,
  };
  return values[sort];
}

/** A comparison of rows: both engines then walk the index from that very place. */
function afterCursor(store: Store, sort: Sort, { value, id }: { value: number; id: number }): SQL {
  const { threads } = store.tables;
  const column = sortColumn(store, sort);
  const bound = sql.param(HOLDS[sort] === "instant" ? new Date(value) : value, column);
  return sql`(${column}, ${threads.id}) < (${bound}, ${id})`;
}
