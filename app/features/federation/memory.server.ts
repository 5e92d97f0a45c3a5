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
  const alone = (key: KvKey) => ({ guard: [`memory:${keyText(key)}` as const] });
  return {
    // What was set under a key is what its reader expects there: Fedify names the type.
    get: async <Value = unknown>(key: KvKey) =>
      z
        .custom<Value>()
        .optional()
        .parse(await readValue(store.read, store, { key, at: now() })),
    set: (key, value, options) =>
      store.write((tx) => writeValue(tx, store, { key, value, at: now(), lasts: lastsOf(options) }), alone(key)),
    delete: (key) =>
      store.write(async (tx) => {
        await tx.delete(federationMemory).where(eq(federationMemory.key, keyText(key)));
      }, alone(key)),
    cas: (key, expected, value, options) =>
      store.write(async (tx) => {
        const at = now();
        if (!isDeepStrictEqual(await readValue(tx, store, { key, at }), expected)) return false;
        await writeValue(tx, store, { key, value, at, lasts: lastsOf(options) });
        return true;
      }, alone(key)),
    list: (prefix) => listValues(store, prefix, now()),
  };
}

function standing({ tables: { federationMemory } }: Store, at: Date) {
  return or(isNull(federationMemory.expiresAt), gt(federationMemory.expiresAt, at));
}

async function readValue(
  reader: Pick<Writer, "select">,
  store: Store,
  { key, at }: { key: KvKey; at: Date },
): Promise<unknown> {
  const { federationMemory } = store.tables;
  const [row] = await reader
    .select({ value: federationMemory.value })
    .from(federationMemory)
    .where(and(eq(federationMemory.key, keyText(key)), standing(store, at)));
  return row && Kept.parse(JSON.parse(row.value))[1];
}

interface Writing {
  key: KvKey;
  value: unknown;
  at: Date;
  /** In milliseconds; null: for good. */
  lasts: number | null;
}

async function writeValue(tx: Writer, store: Store, { key, value, at, lasts }: Writing): Promise<void> {
  const { federationMemory } = store.tables;
  const expiresAt = lasts === null ? null : new Date(+at + lasts);
  const kept = { value: JSON.stringify([key, value ?? null]), expiresAt };
  const row = { key: keyText(key), ...kept };
  await tx.insert(federationMemory).values(row).onConflictDoUpdate({ target: federationMemory.key, set: kept });
}

async function* listValues(store: Store, prefix: KvKey | undefined, at: Date) {
  const { federationMemory } = store.tables;
  const begin = prefix ? JSON.stringify(prefix).slice(0, -1) : "";
  const begins = sql`substr(${federationMemory.key}, 1, ${begin.length}) = ${begin}`;
  const rows = await store.read
    .select({ value: federationMemory.value })
    .from(federationMemory)
    .where(and(standing(store, at), begins))
    .orderBy(federationMemory.key);
  for (const row of rows) {
    const [key, value] = Kept.parse(JSON.parse(row.value));
    // "ab" is no part of "abc".
    if (prefix?.every((part, place) => key[place] === part) ?? true) yield { key, value };
  }
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
