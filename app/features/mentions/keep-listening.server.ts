import { setTimeout } from "node:timers/promises";
import { and, asc, eq, notInArray } from "drizzle-orm";
import { waitAfter } from "#app/features/mail/backoff.ts";
import type { Network } from "#app/features/networks/networks.ts";
import { type AlsoDo, type Heed, listenTo, type Listening, type Open } from "./listen.server.ts";

/** How often one looks whose turn it is. */
const LOOK_EVERY_MS = 5000;
/** While a network is away, how long between two tries at most. */
const LONGEST_REST_MS = 30 * 60_000;

/** What is said to this site itself comes to its inbox; a webhook tells nothing. */
const SILENT: Network[] = ["federation", "webhook"];

interface Ear {
  failures: number;
  /** Not before then, in this process. */
  restsUntil: number;
}

export interface ListeningOptions {
  open?: Open;
  also?: AlsoDo;
}

/** Listens to what is said to the bank for as long as the process lives. Stopping waits for the turn under way. */
export function keepListening(site: Listening, options: ListeningOptions = {}): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const listening = listenUntil(stopping.signal, site, options);
  return {
    stop: async () => {
      stopping.abort();
      await listening;
    },
  };
}

async function listenUntil(stop: AbortSignal, site: Listening, options: ListeningOptions): Promise<void> {
  const ears = new Map<number, Ear>();
  while (!stop.aborted) {
    await listenToAll(site, { ...options, ears, stop }).catch((error: unknown) =>
      site.log.error({ err: error }, "the accounts could not be listened to"),
    );
    await setTimeout(LOOK_EVERY_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

type Round = ListeningOptions & { ears: Map<number, Ear>; stop: AbortSignal };

/** One look at every account: those whose turn it is are listened to side by side. */
export async function listenToAll(site: Listening, { ears, stop, ...options }: Round): Promise<void> {
  const { networkAccounts } = site.store.tables;
  const accounts = await site.store.read
    .select({ id: networkAccounts.id })
    .from(networkAccounts)
    .where(and(eq(networkAccounts.state, "connected"), notInArray(networkAccounts.network, SILENT)))
    .orderBy(asc(networkAccounts.id));
  await Promise.all(
    accounts.map(async ({ id }) => {
      const ear = ears.get(id) ?? { failures: 0, restsUntil: 0 };
      ears.set(id, ear);
      if (stop.aborted || +site.now() < ear.restsUntil) return;
      const heed = await listenTo(site, id, { ...options, stop }).catch((error: unknown) => {
        site.log.error({ err: error, account: id }, "listening failed");
        return null;
      });
      rest(ear, heed, site);
      note(id, heed, site);
    }),
  );
}

function rest(ear: Ear, heed: Heed | null, { now }: Listening): void {
  if (heed && !heed.listened) return;
  ear.failures = heed?.trouble === null ? 0 : ear.failures + 1;
  const wait = ear.failures === 0 ? 0 : Math.min(waitAfter(ear.failures + 3, Math.random()), LONGEST_REST_MS);
  ear.restsUntil = +now() + wait;
}

/** How many, and what the network said: never who or what. */
function note(account: number, heed: Heed | null, { log }: Listening): void {
  if (!heed?.listened) return;
  const { fresh, dropped, trouble } = heed;
  if (fresh > 0) log.info({ account, fresh }, "mentions heard");
  if (dropped > 0) log.warn({ account, dropped }, "mentions beyond what one author may say in a day were not kept");
  if (trouble) log.warn({ account, trouble: trouble.kind, said: trouble.said }, "an account could not be listened to");
}
