import { and, eq } from "drizzle-orm";
import { waitAfter } from "#app/features/mail/backoff.ts";
import type { Trouble } from "#app/features/networks/trouble.ts";
import type { Store, Writer } from "#db/store.ts";
import { afterTrouble, breaksAccount, type Met, type Next, restOf, type Step } from "./after-trouble.ts";
import type { AccountRow, DispatchRow, Leased } from "./lease-dispatches.server.ts";
import { isOurs } from "./record-part.server.ts";

interface Tried {
  step: Step;
  trouble: Trouble;
  mayLook: boolean;
  at: Date;
}

/** What the network said other than yes: tried again later, left to a person, or given up; and the account told about. */
export function recordTrouble(store: Store, leased: Leased, { step, trouble, mayLook, at }: Tried): Promise<Next> {
  const { dispatch, account, until } = leased;
  const tries = dispatch.tries + 1;
  const met: Met = { step, trouble, tries, mayLook, at, wait: waitAfter(tries, Math.random()) };
  const next = afterTrouble(met);
  return store.write(async (tx) => {
    await minded(tx, store, account, met);
    await moveOn(tx, store, { dispatch, until }, { next, tries, said: trouble.kind });
    return next;
  });
}

async function moveOn(
  tx: Writer,
  store: Store,
  { dispatch, until }: Pick<Leased, "dispatch" | "until">,
  { next, tries, said }: { next: Next; tries: number; said: string },
): Promise<void> {
  const { dispatches, posts } = store.tables;
  const { state } = next;
  const asked = state === "waiting" ? { nextTryAt: next.nextTryAt, ...(!next.unknown && { askedAt: null }) } : {};
  const moved = await tx
    .update(dispatches)
    .set({ state, tries, trouble: said, leasedUntil: null, ...asked, ...(state === "failed" && { askedAt: null }) })
    .where(isOurs(store, dispatch, until))
    .returning({ id: dispatches.id });
  if (moved.length === 0 || state === "waiting" || dispatch.act !== "publish" || dispatch.postId === null) return;
  await tx.update(posts).set({ state }).where(eq(posts.id, dispatch.postId));
}

/** Everything else that leaves from this account waits too. */
async function minded(tx: Writer, store: Store, account: AccountRow, met: Met): Promise<void> {
  const { step, trouble, at, wait } = met;
  if (breaksAccount(trouble, step)) await breakAccount(tx, store, account, trouble.kind);
  if (trouble.kind !== "limited") return;
  const { networkAccounts } = store.tables;
  const restsUntil = restOf(trouble, at) ?? new Date(+at + wait);
  await tx.update(networkAccounts).set({ restsUntil }).where(eq(networkAccounts.id, account.id));
}

/** Unless somebody has connected it anew since it was opened. */
async function breakAccount(tx: Writer, store: Store, account: AccountRow, trouble: string): Promise<void> {
  const { networkAccounts } = store.tables;
  await tx
    .update(networkAccounts)
    .set({ state: "broken", trouble })
    .where(
      and(
        ...[eq(networkAccounts.id, account.id), eq(networkAccounts.state, "connected")],
        eq(networkAccounts.connectedAt, account.connectedAt),
      ),
    );
}

/** Nothing opens the account: what waits there leaves once it is connected anew. */
export function recordClosed(store: Store, { dispatch, account, until }: Leased): Promise<void> {
  return store.write(async (tx) => {
    await breakAccount(tx, store, account, "unauthorized");
    await free(tx, store, { dispatch, until });
  });
}

/** Not even tried, or not to the end: whoever comes next may take it. */
export function giveBack(store: Store, leased: Leased): Promise<void> {
  return store.write((tx) => free(tx, store, leased));
}

async function free(
  tx: Writer,
  store: Store,
  { dispatch, until }: { dispatch: DispatchRow; until: Date },
): Promise<void> {
  await tx
    .update(store.tables.dispatches)
    .set({ leasedUntil: null })
    .where(isOurs(store, dispatch, until));
}
