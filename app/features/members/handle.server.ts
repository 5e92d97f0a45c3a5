import { eq } from "drizzle-orm";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Store, Subject, Writer } from "#db/store.ts";

/** The guard of whoever takes one: names that differ (Léa, Lea, Lea 2) ask for the same address. */
export const HANDLES: Subject = "members:handles";

/** A free address for a name: lea-m, then lea-m-2, lea-m-3... */
export async function freeHandle(tx: Writer, store: Store, name: string): Promise<string> {
  const { members } = store.tables;
  const base = slugOf(name, "membre").slice(0, 40);
  for (let number = 1; number < 50; number++) {
    const handle = number === 1 ? base : `${base}-${number}`;
    if (handle === GONE_HANDLE) continue;
    const taken = await tx.select({ id: members.id }).from(members).where(eq(members.handle, handle));
    if (taken.length === 0) return handle;
  }
  return `${base}-${crypto.randomUUID().slice(0, 8)}`;
}
