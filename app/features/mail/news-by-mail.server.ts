import { eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** Whether news reach this person by mail; false too for somebody who is gone. */
export async function hasNewsByMail(store: Store, memberId: number): Promise<boolean> {
  const { members } = store.tables;
  const [member] = await store.read
    .select({ stopped: members.newsStopped })
    .from(members)
    .where(eq(members.id, memberId));
  return member?.stopped === false;
}

/** Starts or stops the mails about what happens on the site; those about the account always leave. */
export function setNewsByMail(store: Store, memberId: number, yes: boolean): Promise<void> {
  const { members } = store.tables;
  return store.write(async (tx) => {
    await tx.update(members).set({ newsStopped: !yes }).where(eq(members.id, memberId));
  });
}
