import { eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { hasAnotherWayIn } from "./link.server.ts";

/** What one's own page of security says of the bank's provider. */
export interface ProviderLink {
  /** When the two were made one; null when they are two. */
  linkedAt: Date | null;
  onlyWayIn: boolean;
}

export async function readProviderLink(store: Store, memberId: number): Promise<ProviderLink> {
  const { identities, members } = store.tables;
  const [found] = await store.read
    .select({ createdAt: identities.createdAt })
    .from(identities)
    .where(eq(identities.memberId, memberId))
    .orderBy(identities.createdAt);
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  const another = member !== undefined && (await hasAnotherWayIn(store.read, store, member));
  return { linkedAt: found?.createdAt ?? null, onlyWayIn: !another };
}
