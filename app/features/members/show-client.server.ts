import { and, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { touchThreadsOf } from "./touch-threads.server.ts";

export type ShowClientOutcome = { saved: true } | { saved: false; refusal: "not-allowed" };

/** Only whom the bank's provider named a client may show it, and nobody else decides it. Taken off, it is gone everywhere at once. */
export function showClient(store: Store, memberId: number, yes: boolean): Promise<ShowClientOutcome> {
  const { members } = store.tables;
  return store.write(
    async (tx): Promise<ShowClientOutcome> => {
      const [known] = await tx
        .select({ shown: members.showsClient })
        .from(members)
        .where(and(eq(members.id, memberId), eq(members.knownClient, true)));
      if (!known) return { saved: false, refusal: "not-allowed" };
      if (known.shown === yes) return { saved: true };
      await tx.update(members).set({ showsClient: yes }).where(eq(members.id, memberId));
      await touchThreadsOf(tx, store, memberId);
      return { saved: true };
    },
    { guard: [`member:${memberId}`] },
  );
}
