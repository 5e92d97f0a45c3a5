import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import type { Factors } from "./rules.ts";

/** What a member has set up. */
export async function readFactors(
  { read, tables }: Store,
  memberId: number,
  reader: Pick<Reader, "select"> = read,
): Promise<Factors> {
  const { authenticators, passkeys, recoveryCodes } = tables;
  const authenticator = await reader
    .select({ memberId: authenticators.memberId })
    .from(authenticators)
    .where(and(eq(authenticators.memberId, memberId), isNotNull(authenticators.confirmedAt)));
  const keys = await reader.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.memberId, memberId));
  const codes = await reader
    .select({ codeHash: recoveryCodes.codeHash })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.memberId, memberId), isNull(recoveryCodes.usedAt)));
  return { authenticator: authenticator.length > 0, passkeys: keys.length, recoveryLeft: codes.length };
}
