import { speaksForTheBank } from "#app/features/access/table.ts";
import { eq } from "drizzle-orm";
import { type PasskeyLine, listPasskeys } from "#app/features/passkeys/list-passkeys.server.ts";
import { type ProviderLink, readProviderLink } from "#app/features/provider/read-provider-link.server.ts";
import type { SignedIn } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { readFactors } from "./read-factors.server.ts";
import { mayLose, needsRecovery } from "./rules.ts";

export interface SecurityView {
  email: string | null;
  hasPassword: boolean;
  passkeys: Omit<PasskeyLine, "transports">[];
  authenticator: boolean;
  recoveryLeft: number;
  /** Without a second factor, nothing ever asks for a recovery code. */
  needsRecovery: boolean;
  /** False for the last second factor of someone of the team. */
  mayLosePasskey: boolean;
  provider: ProviderLink;
}

/** By what a member comes in, and what protects the account. */
export async function readSecurity(store: Store, { id, role }: Pick<SignedIn, "id" | "role">): Promise<SecurityView> {
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, id));
  const factors = await readFactors(store, id);
  const passkeys = await listPasskeys(store, id);
  return {
    email: member?.email ?? null,
    hasPassword: Boolean(member?.passwordHash),
    passkeys: passkeys.map(({ transports: _, ...line }) => line),
    authenticator: factors.authenticator,
    recoveryLeft: factors.recoveryLeft,
    needsRecovery: needsRecovery(speaksForTheBank(role), factors),
    mayLosePasskey: mayLose(speaksForTheBank(role), "passkey", factors),
    provider: await readProviderLink(store, id),
  };
}
