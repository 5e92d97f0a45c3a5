import { setTimeout } from "node:timers/promises";
import { openAccount } from "#app/features/networks/open-account.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { faultOf } from "./fault.ts";
import { leaseDispatches, type Leased } from "./lease-dispatches.server.ts";
import { reconcilePosts } from "./reconcile.server.ts";
import type { Outcome, Sending } from "./run.server.ts";
import { sendDispatch } from "./send-dispatch.server.ts";

/** How soon a post leaves, at the latest. */
const LOOK_EVERY_MS = 1000;
/** How soon what changed on the site is seen. */
const RECONCILE_EVERY_MS = 5000;
/** Accounts that are spoken to side by side. */
const SIDE_BY_SIDE = 6;
const FAULT = "the queue of the networks met a fault";

/** Takes to the networks what waits for them, for as long as the process lives. Stopping waits for what is under way. */
export function keepDispatching(site: Site): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { store, brand, now, log } = site;
  const sending: Sending = { store, brand, now, log, open: (account, shut) => openAccount({ ...site, shut }, account) };
  const both = Promise.all([
    sendUntil(stopping.signal, sending),
    repeatUntil(stopping.signal, RECONCILE_EVERY_MS, async () => {
      await reconcilePosts(store, now()).catch((error: unknown) => log.error(faultOf(error), FAULT));
    }),
  ]);
  return {
    stop: async () => {
      stopping.abort();
      await both;
    },
  };
}

async function sendUntil(stop: AbortSignal, site: Sending): Promise<void> {
  const underWay = new Set<Promise<void>>();
  await repeatUntil(stop, LOOK_EVERY_MS, async () => {
    // As long as something more can be taken, without waiting for the slowest.
    while (!stop.aborted && (await take(site, underWay, stop)) > 0 && underWay.size < SIDE_BY_SIDE);
  });
  await Promise.all(underWay);
}

async function take(site: Sending, underWay: Set<Promise<void>>, stop: AbortSignal): Promise<number> {
  const { store, now, log } = site;
  const leased = await leaseDispatches(store, { limit: SIDE_BY_SIDE - underWay.size, at: now() }).catch(
    (error: unknown) => {
      log.error(faultOf(error), FAULT);
      return [];
    },
  );
  for (const one of leased) {
    const sent = sendDispatch(site, one, stop)
      .then((outcome) => note(site, one, outcome))
      .catch((error: unknown) => log.error(faultOf(error), FAULT))
      .finally(() => underWay.delete(sent));
    underWay.add(sent);
  }
  return leased.length;
}

/** On which network, and what it said in a code: never what was to be read there. */
function note({ log }: Sending, { dispatch, account }: Leased, outcome: Outcome): void {
  const about = { dispatch: dispatch.id, act: dispatch.act, network: account.network };
  if (outcome.done) log.info(about, "a post went to a network");
  else if ("trouble" in outcome) log.warn({ ...about, trouble: outcome.trouble.kind }, "a network did not say yes");
  else if (outcome.why === "closed") log.warn(about, "nothing opens an account");
}

async function repeatUntil(stop: AbortSignal, every: number, once: () => Promise<void>): Promise<void> {
  while (!stop.aborted) {
    await once();
    await setTimeout(every, undefined, { signal: stop }).catch(() => undefined);
  }
}
