import { eq } from "drizzle-orm";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import type { Store, Writer } from "#db/store.ts";

/** The row to which everything is detached that outlives its author's account; made when the first one leaves. */
export async function goneMember(tx: Writer, store: Store, at: Date): Promise<number> {
  const { members } = store.tables;
  const row = { handle: GONE_HANDLE, name: "Compte supprimé", role: "guest", lang: "fr", joinedAt: at } as const;
  await tx.insert(members).values(row).onConflictDoNothing();
  const [gone] = await tx.select({ id: members.id }).from(members).where(eq(members.handle, GONE_HANDLE));
  if (!gone) throw new Error("there is no row for deleted accounts");
  return gone.id;
}
