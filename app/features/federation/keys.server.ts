import { exportJwk, generateCryptoKeyPair, importJwk } from "@fedify/fedify";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { FEDERATION_KEY } from "#app/features/sealing/purposes.ts";
import type { Site } from "#app/server/context.server.ts";
import { seal, unseal } from "#app/server/seal.server.ts";

type Needed = Pick<Site, "store" | "env" | "now">;

/** In this order: the first signs requests, as every server of today checks them; the second signs what is said. */
const KINDS = ["RSASSA-PKCS1-v1_5", "Ed25519"] as const;

const Jwk = z.looseObject({ kty: z.string() });

/** The keys of an actor, made when they are first needed and kept for good. */
export function openKeys(needed: Needed): (actor: string) => Promise<CryptoKeyPair[]> {
  const known = new Map<string, Promise<CryptoKeyPair[]>>();
  return (actor) => {
    const keys = known.get(actor) ?? keysOf(needed, actor);
    known.set(actor, keys);
    // A failure is not kept: the next request tries again.
    keys.catch(() => known.delete(actor));
    return keys;
  };
}

async function keysOf(needed: Needed, actor: string): Promise<CryptoKeyPair[]> {
  const before = await readKeys(needed, actor);
  if (before.length === KINDS.length) return before;
  await makeKeys(needed, actor);
  return readKeys(needed, actor);
}

async function readKeys({ store, env }: Needed, actor: string): Promise<CryptoKeyPair[]> {
  const { federationKeys } = store.tables;
  const rows = await store.read.select().from(federationKeys).where(eq(federationKeys.actor, actor));
  const pairs: CryptoKeyPair[] = [];
  for (const kind of KINDS) {
    const row = rows.find((one) => one.kind === kind);
    if (!row) continue;
    const secret = unseal(row.privateKey, FEDERATION_KEY, env.encryptionKeys);
    if (secret === null)
      throw new Error(`the key of ${actor} is sealed with an ENCRYPTION_KEY that this site has no more`);
    const [publicKey, privateKey] = await Promise.all([
      importJwk(Jwk.parse(JSON.parse(row.publicKey)), "public"),
      importJwk(Jwk.parse(JSON.parse(secret)), "private"),
    ]);
    pairs.push({ publicKey, privateKey });
  }
  return pairs;
}

/** Two nodes may make them at once: the first to write wins. */
async function makeKeys({ store, env, now }: Needed, actor: string): Promise<void> {
  const { federationKeys } = store.tables;
  const rows: (typeof federationKeys.$inferInsert)[] = [];
  for (const kind of KINDS) {
    const { publicKey, privateKey } = await generateCryptoKeyPair(kind);
    const [open, secret] = await Promise.all([exportJwk(publicKey), exportJwk(privateKey)]);
    const sealed = seal(JSON.stringify(secret), FEDERATION_KEY, env.encryptionKeys);
    rows.push({ actor, kind, publicKey: JSON.stringify(open), privateKey: sealed, createdAt: now() });
  }
  await store.write(async (tx) => {
    await tx.insert(federationKeys).values(rows).onConflictDoNothing();
  });
}
