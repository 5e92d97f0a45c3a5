import { eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

/** What was ruled about a guest's words is read by the account that they turn out to be. */
export async function giveRulings(tx: Writer, store: Store, guestId: number, accountId: number): Promise<void> {
  const { rulings, moderationCases } = store.tables;
  await tx.update(rulings).set({ memberId: accountId }).where(eq(rulings.memberId, guestId));
  await tx.update(moderationCases).set({ memberId: accountId }).where(eq(moderationCases.memberId, guestId));
}
