import { and, eq, isNotNull } from "drizzle-orm";
import { ORDER_LENGTH } from "#app/features/federation/queue.server.ts";
import { seal, unseal } from "#app/server/seal.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { authenticatorOf, FEDERATION_KEY, FEDERATION_MESSAGE, NETWORK_CREDENTIALS } from "./purposes.ts";

/** One sealed thing of the database. */
interface Sealed {
  /** What it is, for whoever has to mend it. Never what it holds. */
  what: string;
  purpose: string;
  text: string;
  /** Unless the site has written another one meanwhile: that one it has sealed itself. */
  replace: (resealed: string) => Promise<unknown>;
}

export type ResealOutcome =
  /** `total` things are sealed, all with the first key; `resealed` of them were not before. */
  { resealed: number; total: number } | { resealed: null; unopened: string[] };

/** Seals with the first key all that any of them opens. What none opens stops it: then nothing is changed. */
export function resealAll(store: Store, keys: Buffer[]): Promise<ResealOutcome> {
  return store.write(async (tx): Promise<ResealOutcome> => {
    const all = [
      ...(await authenticators(tx, store)),
      ...(await networkCredentials(tx, store)),
      ...(await federationKeys(tx, store)),
      ...(await federationMessages(tx, store)),
    ];
    const opened = all.map((sealed) => ({ sealed, secret: unseal(sealed.text, sealed.purpose, keys) }));
    const unopened = opened.flatMap(({ sealed, secret }) => (secret === null ? [sealed.what] : []));
    if (unopened.length > 0) return { resealed: null, unopened };
    let resealed = 0;
    for (const { sealed, secret } of opened) {
      if (secret === null || unseal(sealed.text, sealed.purpose, keys.slice(0, 1)) !== null) continue;
      await sealed.replace(seal(secret, sealed.purpose, keys));
      resealed += 1;
    }
    return { resealed, total: all.length };
  });
}

async function authenticators(tx: Writer, { tables: { authenticators } }: Store): Promise<Sealed[]> {
  const { memberId, sealedSecret } = authenticators;
  const rows = await tx.select({ memberId, text: sealedSecret }).from(authenticators).orderBy(memberId);
  return rows.map((row) => ({
    what: `the authenticator of member ${row.memberId}`,
    purpose: authenticatorOf(row.memberId),
    text: row.text,
    replace: (resealed) =>
      tx
        .update(authenticators)
        .set({ sealedSecret: resealed })
        .where(and(eq(memberId, row.memberId), eq(sealedSecret, row.text))),
  }));
}

async function networkCredentials(tx: Writer, { tables: { networkAccounts } }: Store): Promise<Sealed[]> {
  const { id, network, credentials } = networkAccounts;
  const rows = await tx
    .select({ id, network, text: credentials })
    .from(networkAccounts)
    .where(isNotNull(credentials))
    .orderBy(id);
  return rows.map((row) => ({
    what: `the credentials of the account ${row.id} (${row.network})`,
    purpose: NETWORK_CREDENTIALS,
    text: row.text ?? "",
    replace: (resealed) =>
      tx
        .update(networkAccounts)
        .set({ credentials: resealed })
        .where(and(eq(id, row.id), eq(credentials, row.text ?? ""))),
  }));
}

async function federationKeys(tx: Writer, { tables: { federationKeys } }: Store): Promise<Sealed[]> {
  const { actor, kind, privateKey } = federationKeys;
  const rows = await tx.select({ actor, kind, text: privateKey }).from(federationKeys).orderBy(actor, kind);
  return rows.map((row) => ({
    what: `the key ${row.kind} of ${row.actor}`,
    purpose: FEDERATION_KEY,
    text: row.text,
    replace: (resealed) =>
      tx
        .update(federationKeys)
        .set({ privateKey: resealed })
        .where(and(eq(actor, row.actor), eq(kind, row.kind), eq(privateKey, row.text))),
  }));
}

/** What stands before the sealed part says in which order they leave. */
async function federationMessages(tx: Writer, { tables: { federationQueue } }: Store): Promise<Sealed[]> {
  const { id, message } = federationQueue;
  const rows = await tx.select({ id, text: message }).from(federationQueue).orderBy(id);
  return rows.map((row) => ({
    what: `the message ${row.id} of ActivityPub`,
    purpose: FEDERATION_MESSAGE,
    text: row.text.slice(ORDER_LENGTH),
    replace: (resealed) =>
      tx
        .update(federationQueue)
        .set({ message: row.text.slice(0, ORDER_LENGTH) + resealed })
        .where(and(eq(id, row.id), eq(message, row.text))),
  }));
}
