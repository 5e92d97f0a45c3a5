import { createHash } from "node:crypto";
import type { MessageQueue } from "@fedify/fedify";
import { and, asc, eq, inArray, isNull, lt, lte, notExists, or, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import { z } from "zod";
import { FEDERATION_MESSAGE } from "#app/features/sealing/purposes.ts";
import { seal, unseal } from "#app/server/seal.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import { millisecondsOf } from "./duration.ts";
import { type Again, Work } from "./work-queue.server.ts";

type Needed = Pick<Site, "store" | "env" | "now" | "log">;

/** Longer than a delivery takes, its redirections included: a crash costs at most this long. */
const LEASE_MS = 5 * 60_000;
/** What stands before the sealed message: what must come one after the other begins alike. */
export const ORDER_LENGTH = 22;
const NO_ORDER = "-".repeat(ORDER_LENGTH);
/** Rows of one statement. */
const AT_ONCE = 200;

const Message = z.looseObject({ id: z.string(), started: z.coerce.date().optional() });

export interface Taken {
  row: number;
  /** Fedify's own: the same at every try. */
  id: string;
  /** When it was first to be handled. */
  since: Date;
  message: unknown;
}

/** The rows of the queue, shared by every node of the site. */
export interface Rows {
  add: (messages: readonly unknown[], order: string | undefined, dueAt: Date) => Promise<void>;
  /** What is due, and nobody's until its lease is over. Of what has an order, the first alone. */
  lease: (most: number) => Promise<Taken[]>;
  /** Back where it stood: what comes after it waits on. */
  putBack: (row: number, again: Again | null, dueAt: Date) => Promise<void>;
  remove: (row: number) => Promise<void>;
  giveBack: (rows: number[]) => Promise<void>;
}

export function queueRows({ store, env, now, log }: Needed): Rows {
  const { federationQueue } = store.tables;
  const pack = (message: unknown, order: string | undefined) =>
    `${orderText(order)}${seal(JSON.stringify(message), FEDERATION_MESSAGE, env.encryptionKeys)}`;
  const removeAll = (rows: number[]) =>
    store.write(async (tx) => {
      await tx.delete(federationQueue).where(inArray(federationQueue.id, rows));
    });

  return {
    async add(messages, order, dueAt) {
      const rows = messages.map((message) => ({ message: pack(message, order), dueAt }));
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await store.write(async (tx) => {
          await tx.insert(federationQueue).values(rows.slice(from, from + AT_ONCE));
        });
    },
    async lease(most) {
      const rows = await leaseRows(store, { most, at: now() });
      const taken = rows.map(({ id, message }) => ({ row: id, message: unpack(message, env.encryptionKeys) }));
      const lost = taken.flatMap((one) => (one.message === null ? [one.row] : []));
      if (lost.length > 0) await removeAll(lost);
      if (lost.length > 0) log.warn({ lost: lost.length }, "messages sealed with a key that this site has no more");
      return taken.flatMap(({ row, message }) =>
        message === null ? [] : [{ row, id: message.id, since: message.started ?? now(), message }],
      );
    },
    putBack: (row, again, dueAt) =>
      store.write(async (tx) => {
        const set = { dueAt, leasedUntil: null, ...(again && { message: pack(again.message, again.order) }) };
        await tx.update(federationQueue).set(set).where(eq(federationQueue.id, row));
      }),
    remove: (row) => removeAll([row]),
    giveBack: (rows) =>
      store.write(async (tx) => {
        await tx.update(federationQueue).set({ leasedUntil: null }).where(inArray(federationQueue.id, rows));
      }),
  };
}

async function leaseRows(store: Store, { most, at }: { most: number; at: Date }) {
  const { federationQueue } = store.tables;
  const { id, message, dueAt } = federationQueue;
  const [waiting] = await store.read.select({ id }).from(federationQueue).where(isFree(store, at)).limit(1);
  if (!waiting) return [];
  return store.write(
    async (tx) => {
      const due = await tx
        .select({ id })
        .from(federationQueue)
        .where(isFree(store, at))
        .orderBy(asc(dueAt), asc(id))
        .limit(most);
      const ids = due.map((row) => row.id);
      if (ids.length === 0) return [];
      const leasedUntil = new Date(+at + LEASE_MS);
      const leased = tx.update(federationQueue).set({ leasedUntil }).where(inArray(id, ids));
      return leased.returning({ id, message });
    },
    // Otherwise two nodes could take the same message.
    { guard: ["federation:queue"] },
  );
}

/** Due, nobody's, and with nothing of its order before it. */
function isFree(store: Store, at: Date): SQL | undefined {
  const { federationQueue } = store.tables;
  const { id, message, dueAt, leasedUntil } = federationQueue;
  const earlier = alias(federationQueue, "earlier");
  const order = (column: SQLWrapper) => sql`substr(${column}, 1, ${sql.raw(String(ORDER_LENGTH))})`;
  const before = store.read
    .select({ id: earlier.id })
    .from(earlier)
    .where(and(lt(earlier.id, id), eq(order(earlier.message), order(message))));
  return and(
    lte(dueAt, at),
    or(isNull(leasedUntil), lte(leasedUntil, at)),
    or(eq(order(message), NO_ORDER), notExists(before)),
  );
}

function orderText(order: string | undefined): string {
  if (order === undefined) return NO_ORDER;
  return createHash("sha256").update(order).digest("base64url").slice(0, ORDER_LENGTH);
}

function unpack(text: string, keys: Buffer[]): z.infer<typeof Message> | null {
  const opened = unseal(text.slice(ORDER_LENGTH), FEDERATION_MESSAGE, keys);
  return opened === null ? null : Message.parse(JSON.parse(opened));
}

/** What Fedify has to deliver or to take in: nothing is lost with the process, and each message is one node's at a time. */
export function openQueue(needed: Needed): MessageQueue {
  const rows = queueRows(needed);
  const handling = new Work(rows, needed);
  const dueIn = (delay: unknown) => new Date(+needed.now() + (delay === undefined ? 0 : millisecondsOf(delay)));
  return {
    async enqueue(message: unknown, options) {
      const { success, data } = Message.safeParse(message);
      const row = success ? handling.rowOf(data.id) : undefined;
      // Tried again later: it keeps its place before those that were to come after it.
      if (row !== undefined)
        return handling.again(row, { message, order: options?.orderingKey }, dueIn(options?.delay));
      await rows.add([message], options?.orderingKey, dueIn(options?.delay));
      handling.wake();
    },
    async enqueueMany(messages: readonly unknown[], options) {
      await rows.add(messages, options?.orderingKey, dueIn(options?.delay));
      handling.wake();
    },
    listen: (handler: (message: unknown) => Promise<void> | void, options) =>
      handling.until(options?.signal ?? new AbortController().signal, handler),
  };
}
