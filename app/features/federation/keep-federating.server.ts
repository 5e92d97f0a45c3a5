import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Site } from "#app/server/context.server.ts";
import { deliverCreate, deliverDelete, deliverUpdate } from "./deliver.server.ts";
import { lasting } from "./duration.ts";
import { followOthers, isAsked } from "./follow-others.server.ts";
import { openMemory } from "./memory.server.ts";
import type { Federated } from "./open-federation.server.ts";
import { listActors } from "./read-actor.server.ts";
import { isBehind, reconcile, recordTold, type Task } from "./reconcile.server.ts";

/** How soon what the bank says is on its way, at the latest. */
const LOOK_EVERY_MS = 2000;
/** Comparing takes at most so small a part of the time, however much there is to compare. */
const PART_OF_TIME = 30;
const LONGEST_REST_MS = 60_000;
const REST_AFTER_ERROR_MS = 10_000;
/** One node compares at a time; if it dies, another takes over after that long. */
const LEASE_MS = 30_000;

const SINCE = ["federation", "since"] as const;
const COMPARING = ["federation", "comparing"] as const;
const NOBODY = "nobody";

/** Delivers, takes in, and compares, for as long as the process lives. */
export async function keepFederating(site: Site, federated: Federated): Promise<{ stop: () => Promise<void> }> {
  const since = await beginning(site);
  const stopping = new AbortController();
  const { signal } = stopping;
  const queue = federated.run(() => federated.federation.startQueue(site, { signal }));
  const comparing = federated.run(() => compareUntil(signal, site, federated, since));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([queue, comparing]);
    },
  };
}

/** When this site first was among the others: what it said before is not poured out over those who follow. */
async function beginning(site: Site): Promise<Date> {
  const memory = openMemory(site);
  await memory.cas(SINCE, undefined, site.now().toISOString());
  return z.coerce.date().parse(await memory.get(SINCE));
}

async function compareUntil(stop: AbortSignal, site: Site, federated: Federated, since: Date): Promise<void> {
  const me = crypto.randomUUID();
  const memory = openMemory(site);
  while (!stop.aborted) {
    const pause = await compareOnce({ site, federated, since, me }).catch((error: unknown) => {
      site.log.warn({ err: error }, "what the site says could not be compared with what others know");
      return REST_AFTER_ERROR_MS;
    });
    await wait(pause, undefined, { signal: stop }).catch(() => undefined);
  }
  await memory.cas(COMPARING, me, NOBODY).catch(() => false);
}

interface Comparing {
  site: Site;
  federated: Federated;
  since: Date;
  me: string;
}

/** One round, unless another node is at it; in how many milliseconds the next may begin. */
async function compareOnce({ site, federated, since, me }: Comparing): Promise<number> {
  const started = performance.now();
  const [behind, asked] = [await isBehind(site.store), await isAsked(site)];
  if (!behind && !asked) return restAfter(performance.now() - started);
  if (!(await isMine(site, me))) return LOOK_EVERY_MS;
  const tasks = await reconcile(site.store, { since, at: site.now() });
  const took = performance.now() - started;
  for (const task of tasks) {
    await tell(federated, task, site);
    await recordTold(site.store, task, site.now());
    if (!(await isMine(site, me))) return LOOK_EVERY_MS;
  }
  await followOthers(federated.context());
  if (tasks.length > 0) return LOOK_EVERY_MS;
  return restAfter(took);
}

function restAfter(took: number): number {
  return Math.min(Math.max(LOOK_EVERY_MS, took * PART_OF_TIME), LONGEST_REST_MS);
}

async function tell({ context }: Federated, task: Task, { store }: Site): Promise<void> {
  const ctx = context();
  if (task.act === "create") return deliverCreate(ctx, task);
  if (task.act === "update") return deliverUpdate(ctx, task);
  return deliverDelete(ctx, task.row, await listActors(store));
}

/** Takes the lease, or makes it longer. */
async function isMine(site: Site, me: string): Promise<boolean> {
  const memory = openMemory(site);
  const whose = await memory.get<string>(COMPARING);
  if (whose !== undefined && whose !== me && whose !== NOBODY) return false;
  return memory.cas(COMPARING, whose, me, { ttl: lasting(LEASE_MS) });
}
