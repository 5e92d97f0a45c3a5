import { openAccount } from "../../app/features/networks/open-account.server.ts";
import { leaseDispatches } from "../../app/features/sending/lease-dispatches.server.ts";
import type { Outcome } from "../../app/features/sending/run.server.ts";
import { sendDispatch } from "../../app/features/sending/send-dispatch.server.ts";
import type { Site } from "../../app/server/context.server.ts";
import { openOutbound } from "../../app/server/outbound.server.ts";
import type { Store } from "../../db/store.ts";
import { contextOf } from "../contract/context.ts";
import { desk } from "../desk.ts";

/** The site as a process has it that has just started on this database: no session is left of before. */
export function siteOn(store: Store, at: Date): Site {
  const outbound = openOutbound({ privatePeers: true });
  return contextOf(store, { outbound, now: () => at, brand: () => Promise.resolve(desk.brand) });
}

/** The site's own queue until nothing more is due at its time; an account is opened as the site opens it, unless told. */
export async function runQueue(site: Site, open = openAccount): Promise<Outcome[]> {
  const { store, brand, now, log } = site;
  const outcomes: Outcome[] = [];
  for (;;) {
    const leased = await leaseDispatches(store, { limit: 6, at: now() });
    if (leased.length === 0) return outcomes;
    const sending = { store, brand, now, log, open: (account: (typeof leased)[0]["account"]) => open(site, account) };
    for (const one of leased) outcomes.push(await sendDispatch(sending, one, new AbortController().signal));
  }
}
