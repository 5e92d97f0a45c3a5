import { eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { readEmailChange } from "./change-email.server.ts";

export type AddressView =
  | { state: "asking"; present: string | null }
  | { state: "awaited"; ref: string; present: string | null; email: string }
  | { state: "ended" };

interface Asked {
  memberId: number;
  /** In the address of the page, once the codes have left. */
  ref: string | null;
  at: Date;
}

/** What the page of one's address shows, and the status that goes with it. */
export async function readAddress(
  store: Store,
  { memberId, ref, at }: Asked,
): Promise<{ view: AddressView; status: number }> {
  if (ref === null) {
    const { members } = store.tables;
    const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
    return { view: { state: "asking", present: member?.email ?? null }, status: 200 };
  }
  const reading = await readEmailChange(store, { memberId, ref, at });
  if (!reading.awaited) return { view: { state: "ended" }, status: reading.refusal === "foreign" ? 404 : 410 };
  const { email, present } = reading.change;
  return { view: { state: "awaited", ref, email, present: present?.email ?? null }, status: 200 };
}
