import { and, eq, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";

const DAY = 24 * 3600_000;
const PROOFS_KEPT = DAY;
const STRANGERS_KEPT = DAY;
/** A last mail that no server takes is given up. */
const LAST_MAIL_KEPT = 14 * DAY;
const DEVICES_KEPT = 395 * DAY;
const ADDRESS_OF_GUEST_KEPT = 730 * DAY;

/** What is of no more use is not kept: codes that ran out, mails to those who have no account, old devices, copies. */
export async function sweepTraces(store: Store, now: Date): Promise<void> {
  const { proofs, outbox, devices, exports, members } = store.tables;
  const before = (milliseconds: number) => new Date(+now - milliseconds);
  const over = or(isNotNull(outbox.sentAt), isNotNull(outbox.skipped));
  await store.write(async (tx) => {
    await tx.delete(proofs).where(lte(proofs.expiresAt, before(PROOFS_KEPT)));
    // The last word to somebody who left goes as soon as it is said; the others are counted for a day against floods.
    await tx.delete(outbox).where(and(eq(outbox.kind, "account-deleted"), over));
    await tx.delete(outbox).where(and(isNull(outbox.recipientId), over, lte(outbox.createdAt, before(STRANGERS_KEPT))));
    await tx.delete(outbox).where(and(isNull(outbox.recipientId), lte(outbox.createdAt, before(LAST_MAIL_KEPT))));
    await tx.delete(devices).where(lte(devices.seenAt, before(DEVICES_KEPT)));
    await tx.delete(exports).where(and(inArray(exports.state, ["ready", "failed"]), lte(exports.expiresAt, now)));
    await tx
      .update(members)
      .set({ unprovedEmail: null })
      .where(and(isNotNull(members.unprovedEmail), lte(members.joinedAt, before(ADDRESS_OF_GUEST_KEPT))));
  });
}
