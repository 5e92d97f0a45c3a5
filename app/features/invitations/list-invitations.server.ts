import { and, desc, eq, isNull } from "drizzle-orm";
import type { TeamRole } from "#app/features/members/given-roles.ts";
import type { Store } from "#db/store.ts";
import { readInvitation } from "./payload.server.ts";

export interface PendingInvitation {
  id: number;
  email: string;
  name: string;
  role: TeamRole;
  sentAt: Date;
  expired: boolean;
}

const MOST = 100;

/** Those that nobody has accepted and nobody withdrew, the latest first. */
export async function listInvitations(store: Store, now: Date): Promise<PendingInvitation[]> {
  const { proofs } = store.tables;
  const rows = await store.read
    .select()
    .from(proofs)
    .where(and(eq(proofs.purpose, "invitation"), isNull(proofs.usedAt)))
    .orderBy(desc(proofs.createdAt), desc(proofs.id))
    .limit(MOST);
  return rows.map(({ id, email, payload, createdAt, expiresAt }) => {
    const { name, role } = readInvitation(payload);
    return { id, email: email ?? "", name, role, sentAt: createdAt, expired: +expiresAt <= +now };
  });
}
