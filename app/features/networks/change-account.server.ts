import { and, eq, inArray, isNotNull, isNull, lt, ne, or } from "drizzle-orm";
import { DISCONNECTED } from "#app/features/sending/add-delete.server.ts";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store, Writer } from "#db/store.ts";

export interface AccountChange {
  id: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type ChangeOutcome =
  | { changed: true; cancelled: number }
  | { changed: false; refusal: "not-allowed" | "not-found" };

/** Whether what is composed for this account waits for a second person. What waits already goes on waiting. */
export function askSecondPerson(store: Store, change: AccountChange & { yes: boolean }): Promise<ChangeOutcome> {
  const { networkAccounts } = store.tables;
  return changeAccount(store, change, async (tx) => {
    await tx.update(networkAccounts).set({ fourEyes: change.yes }).where(eq(networkAccounts.id, change.id));
    return 0;
  });
}

/**
 * Lets go of an account: its credentials are dropped, what waited to leave is cancelled, what has left stays; what was to
 * be taken off has failed, and says so.
 */
export function disconnectAccount(store: Store, change: AccountChange): Promise<ChangeOutcome> {
  const { networkAccounts } = store.tables;
  return changeAccount(store, change, async (tx) => {
    await tx
      .update(networkAccounts)
      .set({ state: "disconnected", credentials: null, trouble: null, restsUntil: null, hearingUntil: null })
      .where(eq(networkAccounts.id, change.id));
    await failRemovals(tx, store, change);
    await leaveUncertain(tx, store, change);
    return cancelWaiting(tx, store, change);
  });
}

function changeAccount(
  store: Store,
  { id, actor }: AccountChange,
  change: (tx: Writer) => Promise<number>,
): Promise<ChangeOutcome> {
  const { networkAccounts } = store.tables;
  return store.write(
    async (tx): Promise<ChangeOutcome> => {
      if (!may(actor.role, "network.connect")) return { changed: false, refusal: "not-allowed" };
      const [account] = await tx
        .select({ network: networkAccounts.network })
        .from(networkAccounts)
        .where(eq(networkAccounts.id, id));
      if (!account || account.network === "federation") return { changed: false, refusal: "not-found" };
      return { changed: true, cancelled: await change(tx) };
    },
    { guard: [`account:${id}`] },
  );
}

/** What is off the site and stands there is never called cancelled. One that is asked for this moment is left to its sender. */
async function failRemovals(tx: Writer, { tables: { dispatches } }: Store, { id, at }: AccountChange): Promise<void> {
  await tx
    .update(dispatches)
    .set({ state: "failed", trouble: DISCONNECTED, askedAt: null, leasedUntil: null })
    .where(
      and(
        ...[eq(dispatches.accountId, id), eq(dispatches.act, "delete"), eq(dispatches.state, "waiting")],
        or(isNull(dispatches.askedAt), isNull(dispatches.leasedUntil), lt(dispatches.leasedUntil, at)),
      ),
    );
}

/** Nothing has asked the network for these. */
async function cancelWaiting(tx: Writer, store: Store, { id, at }: AccountChange): Promise<number> {
  const { dispatches } = store.tables;
  const cancelled = await tx
    .update(dispatches)
    .set({ state: "cancelled", trouble: DISCONNECTED, doneAt: at, leasedUntil: null })
    .where(
      and(
        ...[eq(dispatches.accountId, id), ne(dispatches.act, "delete"), isNull(dispatches.askedAt)],
        inArray(dispatches.state, ["approval", "waiting"]),
      ),
    )
    .returning({ postId: dispatches.postId, act: dispatches.act });
  const neverSent = cancelled.flatMap(({ postId, act }) => (postId !== null && act === "publish" ? [postId] : []));
  await movePosts(tx, store, neverSent, "cancelled");
  return cancelled.length;
}

/** The network was asked and nobody can look there any more. One that is being sent this moment is left to its sender. */
async function leaveUncertain(tx: Writer, store: Store, { id, at }: AccountChange): Promise<void> {
  const { dispatches } = store.tables;
  const left = await tx
    .update(dispatches)
    .set({ state: "uncertain", leasedUntil: null })
    .where(
      and(
        eq(dispatches.accountId, id),
        eq(dispatches.state, "waiting"),
        isNotNull(dispatches.askedAt),
        or(isNull(dispatches.leasedUntil), lt(dispatches.leasedUntil, at)),
      ),
    )
    .returning({ postId: dispatches.postId, act: dispatches.act });
  const lost = left.flatMap(({ postId, act }) => (postId !== null && act === "publish" ? [postId] : []));
  await movePosts(tx, store, lost, "uncertain");
}

async function movePosts(tx: Writer, store: Store, ids: number[], state: "cancelled" | "uncertain"): Promise<void> {
  const { posts } = store.tables;
  if (ids.length === 0) return;
  await tx
    .update(posts)
    .set({ state })
    .where(and(inArray(posts.id, ids), eq(posts.state, "waiting")));
}
