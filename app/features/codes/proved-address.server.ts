import { eq } from "drizzle-orm";
import { giveBackToOwner } from "#app/features/credentials/give-back.server.ts";
import type { Store, Writer } from "#db/store.ts";

/**
 * Whose account an address is, now that it was proved; null when it is nobody's. Where it had only been typed, the
 * account becomes the prover's alone.
 */
export async function ownerOf(tx: Writer, store: Store, email: string, at: Date): Promise<number | null> {
  const { members } = store.tables;
  const [member] = await tx.select().from(members).where(eq(members.email, email));
  if (!member) return null;
  if (member.emailProvedAt === null) await giveBackToOwner(tx, store, member.id, at);
  return member.id;
}
