import { and, inArray, lt } from "drizzle-orm";
import { ACCOUNT_KINDS } from "#db/schema/outbox.ts";
import type { Store } from "#db/store.ts";

const KEPT_MS = 30 * 24 * 3600_000;

/** Mails about accounts hold addresses and serve nothing once sent; news stay, as notifications. */
export function forgetOldMails(store: Store, now: Date): Promise<void> {
  const { outbox } = store.tables;
  return store.write(async (tx) => {
    await tx
      .delete(outbox)
      .where(and(inArray(outbox.kind, ACCOUNT_KINDS), lt(outbox.createdAt, new Date(+now - KEPT_MS))));
  });
}
