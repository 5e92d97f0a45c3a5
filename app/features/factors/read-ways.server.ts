import { eq } from "drizzle-orm";
import type { RequestContext } from "#app/server/context.server.ts";
import { readProviderLink } from "#app/features/provider/read-provider-link.server.ts";
import { readFactors } from "./read-factors.server.ts";

/** The ways in which somebody who is signed in may prove again that it is them. */
export interface WaysToConfirm {
  password: boolean;
  authenticator: boolean;
  passkey: boolean;
  /** Where a code would go; null where there is no address. */
  email: string | null;
  /** The account is linked to the bank's provider. */
  provider: boolean;
}

export async function readWays({ store }: Pick<RequestContext, "store">, memberId: number): Promise<WaysToConfirm> {
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  const { authenticator, passkeys } = await readFactors(store, memberId);
  return {
    password: Boolean(member?.passwordHash),
    authenticator,
    passkey: passkeys > 0,
    email: member?.email ?? null,
    provider: (await readProviderLink(store, memberId)).linkedAt !== null,
  };
}
