import { and, count, eq, inArray, lt, ne, type SQL } from "drizzle-orm";
import type { Page } from "#app/features/threads/cards.ts";
import type { Store } from "#db/store.ts";
import { describeDispatches, type Reading } from "./describe-dispatches.server.ts";
import type { DispatchLine } from "./dispatch-line.ts";
import type { View } from "./posts-paths.ts";

const PAGE_SIZE = 25;

/** What somebody may have to do something about. */
const COUNTED = ["approval", "waiting", "uncertain", "failed"] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;

export type ListOutcome =
  | { listed: true; page: Page<DispatchLine>; counts: Counts }
  | { listed: false; refusal: "bad-cursor" };

/** What was asked for of the networks, the latest first. */
export async function listDispatches(
  store: Store,
  { view, after }: { view: View | null; after: string | null },
  reading: Reading,
): Promise<ListOutcome> {
  if (after !== null && !/^[1-9]\d{0,8}$/.test(after)) return { listed: false, refusal: "bad-cursor" };
  const { dispatches } = store.tables;
  const where = and(inView(store, view), after === null ? undefined : lt(dispatches.id, Number(after)));
  const lines = await describeDispatches(store, { where, most: PAGE_SIZE + 1 }, reading);
  const items = lines.slice(0, PAGE_SIZE);
  const next = lines.length > PAGE_SIZE ? String(items.at(-1)?.id) : null;
  return { listed: true, page: { items, next }, counts: await countWaiting(store) };
}

function inView({ tables: { dispatches } }: Store, view: View | null): SQL | undefined {
  if (view === null) return undefined;
  if (view === "sent") return and(eq(dispatches.state, "done"), ne(dispatches.act, "delete"));
  if (view === "deleted") return and(eq(dispatches.state, "done"), eq(dispatches.act, "delete"));
  return eq(dispatches.state, view);
}

/** How many wait for somebody of the team: what their menu says. */
export async function openPostCount({ tables: { dispatches }, read }: Store): Promise<number> {
  return read.$count(dispatches, inArray(dispatches.state, ["approval", "uncertain", "failed"]));
}

async function countWaiting({ tables: { dispatches }, read }: Store): Promise<Counts> {
  const rows = await read
    .select({ state: dispatches.state, total: count() })
    .from(dispatches)
    .where(inArray(dispatches.state, COUNTED))
    .groupBy(dispatches.state);
  const countOf = (one: keyof Counts) => rows.find(({ state }) => state === one)?.total ?? 0;
  return {
    approval: countOf("approval"),
    waiting: countOf("waiting"),
    uncertain: countOf("uncertain"),
    failed: countOf("failed"),
  };
}
