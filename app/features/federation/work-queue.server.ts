import { setTimeout as wait } from "node:timers/promises";
import type { Site } from "#app/server/context.server.ts";
import type { Rows, Taken } from "./queue.server.ts";

/** Handled at a time by one node: most of each is waiting for another server. */
const WORKERS = 8;
/** How soon what another node has put in the queue is seen, at the latest. */
const LOOK_EVERY_MS = 1000;
/** After an error of ours: the database may be away. */
const REST_MS = 5000;
/** Being told to stop, this long for what is under way; the rest is given back. */
const FAREWELL_MS = 5000;
const SHORTEST_MS = 5000;
const LONGEST_MS = 3600_000;
/** What has failed for so long will not succeed. */
const GIVEN_UP_MS = 3 * 24 * 3600_000;

type Handler = (message: unknown) => Promise<void> | void;

/** Takes messages and has them handled, several at a time, for as long as the process lives. */
export function work(rows: Rows, { now, log }: Pick<Site, "now" | "log">) {
  const underWay = new Map<string, number>();
  const movedRows = new Set<number>();
  let wakeUp = new AbortController();
  const wake = () => {
    wakeUp.abort();
  };

  const handle = async ({ row, id, since, message }: Taken, handler: Handler) => {
    underWay.set(id, row);
    try {
      await handler(message);
      if (!movedRows.has(row)) await rows.remove(row);
    } catch (error) {
      const age = Math.max(0, +now() - +since);
      log.warn({ err: error }, "a message of the federation could not be handled");
      if (age > GIVEN_UP_MS) await rows.remove(row);
      else await rows.putBack(row, null, new Date(+now() + Math.min(Math.max(age, SHORTEST_MS), LONGEST_MS)));
    } finally {
      underWay.delete(id);
      movedRows.delete(row);
    }
  };

  const until = async (signal: AbortSignal, handler: Handler) => {
    const handled = new Map<number, Promise<void>>();
    signal.addEventListener("abort", wake);
    while (!signal.aborted) {
      wakeUp = new AbortController();
      const taken = await rows.lease(WORKERS - handled.size).catch((error: unknown) => {
        log.warn({ err: error }, "the queue of the federation could not be read");
        return null;
      });
      for (const one of taken ?? []) {
        const done = handle(one, handler)
          .catch((error: unknown) => log.warn({ err: error }, "a message of the federation waits for its lease to end"))
          .finally(() => {
            handled.delete(one.row);
            wake();
          });
        handled.set(one.row, done);
      }
      const busy = handled.size >= WORKERS;
      if (busy) await Promise.race(handled.values());
      else if (!taken?.length) await rest(taken ? LOOK_EVERY_MS : REST_MS, AbortSignal.any([signal, wakeUp.signal]));
    }
    await Promise.race([Promise.all(handled.values()), wait(FAREWELL_MS, undefined, { ref: false })]);
    if (handled.size > 0) await rows.giveBack([...handled.keys()]);
  };

  return {
    until,
    wake,
    rowOf: (id: string) => underWay.get(id),
    again: async (row: number, again: { message: unknown; order: string | undefined }, dueAt: Date) => {
      await rows.putBack(row, again, dueAt);
      movedRows.add(row);
    },
  };
}

/** Ends early when told to. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
