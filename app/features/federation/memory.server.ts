import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { KvKey, KvStore } from "@fedify/fedify";
import { and, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Site } from "#app/server/context.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { millisecondsOf } from "./duration.ts";

/** An index of PostgreSQL holds no longer key; addresses of others may be as long as they like. */
const LONGEST_KEY = 400;

const Kept = z.tuple([z.tuple([z.string()], z.string()), z.unknown()]);

export type Memory = KvStore & Required<Pick<KvStore, "cas">>;

/** What Fedify remembers, in the site's own database: every node remembers the same. */
export function openMemory({ store, now }: Pick<Site, "store" | "now">): Memory {
  const { federationMemory } = store.tables;
  const standing = () => or(isNull(federationMemory.expiresAt), gt(federationMemory.expiresAt, now()));
  const read = async (from: Pick<Writer, "select">, key: KvKey): Promise<unknown> => {
    const [row] = await from
      .select({ value: federationMemory.value })
      .from(federationMemory)
      .where(and(eq(federationMemory.key, keyText(key)), standing()));
    return row && Kept.parse(JSON.parse(row.value))[1];
  };
  const write = async (tx: Writer, key: KvKey, value: unknown, lasts: number | null) => {
    const kept = {
      value: JSON.stringify([key, value ?? null]),
      expiresAt: lasts === null ? null : new Date(+now() + lasts),
    };
    const row = { key: keyText(key), ...kept };
    await tx.insert(federationMemory).values(row).onConflictDoUpdate({ target: federationMemory.key, set: kept });
  };
  const alone = (key: KvKey) => ({ guard: [`memory:${keyText(key)}` as const] });

  return {
    // What was set under a key is what its reader expects there: Fedify names the type.
    get: async <Value = unknown>(key: KvKey) =>
      z
        .custom<Value>()
        .optional()
        .parse(await read(store.read, key)),
    set: (key, value, options) => store.write((tx) => write(tx, key, value, lastsOf(options)), alone(key)),
    delete: (key) =>
      store.write(async (tx) => {
        await tx.delete(federationMemory).where(eq(federationMemory.key, keyText(key)));
      }, alone(key)),
    cas: (key, expected, value, options) =>
      store.write(async (tx) => {
        if (!isDeepStrictEqual(await read(tx, key), expected)) return false;
        await write(tx, key, value, lastsOf(options));
        return true;
      }, alone(key)),
    async *list(prefix) {
      const begin = prefix ? JSON.stringify(prefix).slice(0, -1) : "";
      const begins = sql`substr(${federationMemory.key}, 1, ${begin.length}) = ${begin}`;
      const rows = await store.read
        .select({ value: federationMemory.value })
        .from(federationMemory)
        .where(and(standing(), begins))
        .orderBy(federationMemory.key);
      for (const row of rows) {
        const [key, value] = Kept.parse(JSON.parse(row.value));
        // "ab" is no part of "abc".
        if (prefix?.every((part, place) => key[place] === part) ?? true) yield { key, value };
      }
    },
  };
}

function lastsOf(options: { ttl?: unknown } | undefined): number | null {
  return options?.ttl === undefined ? null : millisecondsOf(options.ttl);
}

function keyText(key: KvKey): string {
  const text = JSON.stringify(key);
  if (text.length <= LONGEST_KEY) return text;
  return `${text.slice(0, LONGEST_KEY / 2)}#${createHash("sha256").update(text).digest("base64url")}`;
}

/** What has expired is no longer read; this takes its room back. */
export function sweepMemory(store: Store, at: Date): Promise<void> {
  const { federationMemory } = store.tables;
  return store.write(async (tx) => {
    await tx.delete(federationMemory).where(lte(federationMemory.expiresAt, at));
  });
}
