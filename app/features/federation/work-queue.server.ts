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

export interface Again {
  message: unknown;
  order: string | undefined;
}

/** What one node has taken, and the taking of more. */
export class Work {
  readonly #rows: Rows;
  readonly #site: Pick<Site, "now" | "log">;
  /** Fedify's names of the messages under way, and their rows. */
  readonly #underWay = new Map<string, number>();
  readonly #movedRows = new Set<number>();
  readonly #handled = new Map<number, Promise<void>>();
  #alarm = new AbortController();

  constructor(rows: Rows, site: Pick<Site, "now" | "log">) {
    this.#rows = rows;
    this.#site = site;
  }

  wake(): void {
    this.#alarm.abort();
  }

  /** The row of a message that is being handled; undefined for any other. */
  rowOf(id: string): number | undefined {
    return this.#underWay.get(id);
  }

  /** The message under way is to be tried again: its row stays where it is. */
  async again(row: number, again: Again, dueAt: Date): Promise<void> {
    await this.#rows.putBack(row, again, dueAt);
    this.#movedRows.add(row);
  }

  /** Takes messages and has them handled, several at a time, until told to stop. */
  async until(signal: AbortSignal, handler: Handler): Promise<void> {
    signal.addEventListener("abort", () => this.wake());
    while (!signal.aborted) {
      this.#alarm = new AbortController();
      const taken = await this.#take();
      for (const one of taken ?? []) this.#handled.set(one.row, this.#handleAlone(one, handler));
      if (this.#handled.size >= WORKERS) await Promise.race(this.#handled.values());
      else if (!taken?.length)
        await rest(taken ? LOOK_EVERY_MS : REST_MS, AbortSignal.any([signal, this.#alarm.signal]));
    }
    await Promise.race([Promise.all(this.#handled.values()), wait(FAREWELL_MS, undefined, { ref: false })]);
    if (this.#handled.size > 0) await this.#rows.giveBack([...this.#handled.keys()]);
  }

  /** Null when the database cannot say. */
  async #take(): Promise<Taken[] | null> {
    try {
      return await this.#rows.lease(WORKERS - this.#handled.size);
    } catch (error) {
      this.#site.log.warn({ err: error }, "the queue of the federation could not be read");
      return null;
    }
  }

  async #handleAlone(taken: Taken, handler: Handler): Promise<void> {
    try {
      await this.#handle(taken, handler);
    } catch (error) {
      this.#site.log.warn({ err: error }, "a message of the federation waits for its lease to end");
    } finally {
      this.#handled.delete(taken.row);
      this.wake();
    }
  }

  async #handle({ row, id, since, message }: Taken, handler: Handler): Promise<void> {
    const { now, log } = this.#site;
    this.#underWay.set(id, row);
    try {
      await handler(message);
      if (!this.#movedRows.has(row)) await this.#rows.remove(row);
    } catch (error) {
      log.warn({ err: error }, "a message of the federation could not be handled");
      const age = Math.max(0, +now() - +since);
      const pause = Math.min(Math.max(age, SHORTEST_MS), LONGEST_MS);
      await (age > GIVEN_UP_MS ? this.#rows.remove(row) : this.#rows.putBack(row, null, new Date(+now() + pause)));
    } finally {
      this.#underWay.delete(id);
      this.#movedRows.delete(row);
    }
  }
}

/** Ends early when told to. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
