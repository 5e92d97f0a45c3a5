import { and, asc, desc, eq, exists, gt, inArray, isNull, lt, lte, not, notInArray, or } from "drizzle-orm";
import { alias } from "#db/alias.ts";
import type { Reader, Store, Writer } from "#db/store.ts";

/** Longer than a network is waited for (send-dispatch.server.ts): a crash costs at most this long. */
export const LEASE_MS = 4 * 60_000;

export type DispatchRow = Store["tables"]["dispatches"]["$inferSelect"];
export type AccountRow = Store["tables"]["networkAccounts"]["$inferSelect"];

export interface Leased {
  dispatch: DispatchRow;
  account: AccountRow;
  /** Ours to send until then, and nobody else's. */
  until: Date;
}

/**
 * Takes what is due: one at a time of each account, in order of each post, and what is to be taken off first. A lease that
 * has run out is taken up again, by this node or another.
 */
export async function leaseDispatches(store: Store, { limit, at }: { limit: number; at: Date }): Promise<Leased[]> {
  if (limit < 1 || !(await nextDue(store.read, store, { at, busy: await busyAccounts(store.read, store, at) })))
    return [];
  return store.write((tx) => leaseInside(tx, store, { limit, at }), { guard: ["dispatches:lease"] });
}

async function leaseInside(tx: Writer, store: Store, { limit, at }: { limit: number; at: Date }): Promise<Leased[]> {
  const { dispatches } = store.tables;
  const busy = await busyAccounts(tx, store, at);
  const until = new Date(+at + LEASE_MS);
  const leased: Leased[] = [];
  while (leased.length < limit) {
    const due = await nextDue(tx, store, { at, busy });
    if (!due) break;
    busy.push(due.account.id);
    const [dispatch] = await tx
      .update(dispatches)
      .set({ leasedUntil: until })
      // Somebody may be cancelling it at this moment.
      .where(and(eq(dispatches.id, due.dispatch.id), eq(dispatches.state, "waiting")))
      .returning();
    if (dispatch) leased.push({ dispatch, account: due.account, until });
  }
  return leased;
}

async function busyAccounts(reader: Reader, { tables: { dispatches } }: Store, at: Date): Promise<number[]> {
  const rows = await reader
    .select({ id: dispatches.accountId })
    .from(dispatches)
    .where(and(eq(dispatches.state, "waiting"), gt(dispatches.leasedUntil, at)));
  return rows.map(({ id }) => id);
}

async function nextDue(reader: Reader, store: Store, { at, busy }: { at: Date; busy: number[] }) {
  const { dispatches, networkAccounts } = store.tables;
  const earlier = alias(dispatches, "earlier");
  const unresolved = reader
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(
        eq(earlier.postId, dispatches.postId),
        lt(earlier.id, dispatches.id),
        inArray(earlier.state, ["waiting", "uncertain"]),
      ),
    );
  const [due] = await reader
    .select({ dispatch: dispatches, account: networkAccounts })
    .from(dispatches)
    .innerJoin(networkAccounts, eq(networkAccounts.id, dispatches.accountId))
    .where(
      and(
        ...[eq(dispatches.state, "waiting"), lte(dispatches.nextTryAt, at)],
        or(isNull(dispatches.leasedUntil), lte(dispatches.leasedUntil, at)),
        eq(networkAccounts.state, "connected"),
        or(isNull(networkAccounts.restsUntil), lte(networkAccounts.restsUntil, at)),
        ...(busy.length > 0 ? [notInArray(networkAccounts.id, busy)] : []),
        not(exists(unresolved)),
      ),
    )
    .orderBy(desc(eq(dispatches.act, "delete")), asc(dispatches.nextTryAt), asc(dispatches.id))
    .limit(1);
  return due;
}
