import { eq } from "drizzle-orm";
import { applyClaims, NOTHING_SAID } from "#app/features/provider/apply-claims.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { endOtherWaysIn } from "./end-ways-in.server.ts";

/**
 * Someone opened the account with an address that was not theirs to give: every way in of theirs ends here, what the
 * bank's provider said of them too, and the account is its address's owner's.
 */
export async function giveBackToOwner(tx: Writer, store: Store, memberId: number, at: Date): Promise<void> {
  const { members, passkeys, authenticators, recoveryCodes, identities, devices } = store.tables;
  const [account] = await tx.select().from(members).where(eq(members.id, memberId));
  if (!account) return;
  await applyClaims(tx, store, account, NOTHING_SAID);
  await tx.update(members).set({ emailProvedAt: at, passwordHash: null }).where(eq(members.id, memberId));
  for (const theirs of [passkeys, authenticators, recoveryCodes, identities, devices])
    await tx.delete(theirs).where(eq(theirs.memberId, memberId));
  await endOtherWaysIn(tx, store, { memberId, at });
}
