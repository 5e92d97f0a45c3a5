import { and, asc, desc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { ACCOUNT_KINDS } from "#db/schema/outbox.ts";
import type { Store, Writer } from "#db/store.ts";
import { isTooMany } from "./address-cap.server.ts";
import { mailRows, type MailRow, type Skipped } from "./mail-rows.server.ts";
import { addressOf, refusalToMail } from "./rules.ts";

/** Longer than a round takes: a crash costs at most this long. */
const LEASE_MS = 120_000;

export interface Leased {
  /** How many were taken, with those that are not worth sending. */
  taken: number;
  /** Ours to send until `until`, and nobody else's. */
  rows: MailRow[];
  until: Date;
}

/**
 * Takes what waits to be sent, mails about accounts first: somebody waits for their code. What will never leave is
 * marked so. A lease that has run out is taken up again, by this node or another.
 */
export async function leaseMails(store: Store, { limit, at }: { limit: number; at: Date }): Promise<Leased> {
  const { outbox } = store.tables;
  const until = new Date(+at + LEASE_MS);
  const [waiting] = await store.read.select({ id: outbox.id }).from(outbox).where(isDue(store, at)).limit(1);
  if (!waiting) return { taken: 0, rows: [], until };
  return store.write(
    async (tx) => {
      const due = await tx
        .select({ id: outbox.id })
        .from(outbox)
        .where(isDue(store, at))
        .orderBy(desc(inArray(outbox.kind, ACCOUNT_KINDS)), asc(outbox.id))
        .limit(limit);
      const ids = due.map(({ id }) => id);
      const taken = await tx
        .update(outbox)
        .set({ leasedUntil: until })
        .where(and(inArray(outbox.id, ids), isDue(store, at)))
        .returning({ id: outbox.id });
      const takenIds = taken.map(({ id }) => id);
      return { taken: taken.length, rows: await worthSending(tx, store, { ids: takenIds, at }), until };
    },
    // Otherwise two nodes could each count one mail less than the cap.
    { guard: ["outbox:lease"] },
  );
}

function isDue({ tables: { outbox } }: Store, at: Date) {
  return and(
    isNull(outbox.sentAt),
    isNull(outbox.skipped),
    or(isNull(outbox.nextTryAt), lte(outbox.nextTryAt, at)),
    or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, at)),
  );
}

async function worthSending(tx: Writer, store: Store, { ids, at }: { ids: number[]; at: Date }): Promise<MailRow[]> {
  const { outbox } = store.tables;
  if (ids.length === 0) return [];
  const worth: MailRow[] = [];
  for (const row of await mailRows(tx, store).where(inArray(outbox.id, ids)).orderBy(asc(outbox.id))) {
    const skipped = await refusalNow(tx, store, { row, at });
    if (skipped === null) worth.push(row);
    else await tx.update(outbox).set({ skipped, leasedUntil: null }).where(eq(outbox.id, row.mail.id));
  }
  return worth;
}

async function refusalNow(tx: Writer, store: Store, { row, at }: { row: MailRow; at: Date }): Promise<Skipped | null> {
  const refusal = refusalToMail(row, at);
  if (refusal) return refusal;
  const { id, kind } = row.mail;
  const address = addressOf(row) ?? "";
  return (await isTooMany(tx, store, { id, kind, address, at })) ? "too-many" : null;
}
