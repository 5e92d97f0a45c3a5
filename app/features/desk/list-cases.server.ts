import { and, asc, count, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { CaseKind } from "#app/features/moderation/words.ts";
import type { Page } from "#app/features/threads/cards.ts";
import type { Store } from "#db/store.ts";
import type { CaseLine } from "./case-line.ts";
import { describeCases, type LookingAtDesk } from "./describe-cases.server.ts";
import { type QueuePlace, readPlace, writePlace } from "./queue-order.ts";

export interface QueueRequest {
  kind: CaseKind | null;
  /** ?apres=, as a previous page gave it. */
  after: string | null;
  size?: number;
}

export type KindCounts = Record<CaseKind, number>;

export type QueueOutcome =
  | { listed: true; page: Page<CaseLine>; counts: KindCounts }
  | { listed: false; refusal: "bad-cursor" };

const PAGE_SIZE = 25;

/** What waits for a moderator: the heaviest first, then the oldest. */
export async function listCases(
  store: Store,
  { kind, after, size = PAGE_SIZE }: QueueRequest,
  looking: LookingAtDesk,
): Promise<QueueOutcome> {
  const place = readPlace(after);
  if (place === "bad") return { listed: false, refusal: "bad-cursor" };
  const { moderationCases } = store.tables;
  const rows = await store.read
    .select()
    .from(moderationCases)
    .where(and(waiting(store, kind), place ? behind(store, place) : undefined))
    .orderBy(...queueOrder(store))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const items = await describeCases(store.read, store, shown, looking);
  const next = rows.length > size && last ? writePlace(last) : null;
  return { listed: true, page: { items, next }, counts: await countCases(store) };
}

/** How many wait, of each kind. */
export async function countCases(store: Store): Promise<KindCounts> {
  const { moderationCases } = store.tables;
  const rows = await store.read
    .select({ kind: moderationCases.kind, total: count() })
    .from(moderationCases)
    .where(eq(moderationCases.state, "open"))
    .groupBy(moderationCases.kind);
  const counts: KindCounts = { held: 0, reported: 0, appealed: 0, votes: 0 };
  for (const { kind, total } of rows) counts[kind] = total;
  return counts;
}

/** How many wait in all: what the menu of moderators says. */
export async function openCaseCount(store: Store): Promise<number> {
  const { moderationCases } = store.tables;
  return store.read.$count(moderationCases, eq(moderationCases.state, "open"));
}

export function waiting({ tables: { moderationCases } }: Store, kind: CaseKind | null): SQL | undefined {
  return and(eq(moderationCases.state, "open"), kind === null ? undefined : eq(moderationCases.kind, kind));
}

export function queueOrder({ tables: { moderationCases } }: Store): SQL[] {
  return [desc(moderationCases.weight), asc(moderationCases.openedAt), asc(moderationCases.id)];
}

export function behind({ tables: { moderationCases } }: Store, { weight, openedAt, id }: QueuePlace): SQL | undefined {
  const later = or(
    gt(moderationCases.openedAt, openedAt),
    and(eq(moderationCases.openedAt, openedAt), gt(moderationCases.id, id)),
  );
  return or(lt(moderationCases.weight, weight), and(eq(moderationCases.weight, weight), later));
}
