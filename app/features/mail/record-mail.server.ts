import { and, eq, isNull, sql } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { MOST_TRIES, waitAfter } from "./backoff.ts";
import type { Trouble } from "./trouble.ts";

interface Tried {
  id: number;
  at: Date;
}

/** The server has taken it: it is gone. */
export function recordSent(store: Store, { id, at }: Tried): Promise<void> {
  const { outbox } = store.tables;
  return store.write(async (tx) => {
    await tx
      .update(outbox)
      .set({ sentAt: at, leasedUntil: null, nextTryAt: null, trouble: null, tries: sql`${outbox.tries} + 1` })
      .where(eq(outbox.id, id));
  });
}

/** It did not leave: tried again later, or given up. */
export async function recordTrouble(store: Store, { id, at, trouble }: Tried & { trouble: Trouble }): Promise<void> {
  const { outbox } = store.tables;
  const random = Math.random();
  await store.write(async (tx) => {
    const [tried] = await tx
      .update(outbox)
      .set({ tries: sql`${outbox.tries} + 1`, trouble: trouble.said, leasedUntil: null })
      .where(and(eq(outbox.id, id), isNull(outbox.sentAt)))
      .returning({ tries: outbox.tries });
    if (!tried) return;
    const given = trouble.permanent || tried.tries >= MOST_TRIES;
    const next = given
      ? ({ skipped: "refused" } as const)
      : { nextTryAt: new Date(+at + waitAfter(tried.tries, random)) };
    await tx.update(outbox).set(next).where(eq(outbox.id, id));
  });
}

/** Not even tried: whoever comes next may take it. */
export function giveBack(store: Store, id: number): Promise<void> {
  const { outbox } = store.tables;
  return store.write(async (tx) => {
    await tx.update(outbox).set({ leasedUntil: null }).where(eq(outbox.id, id));
  });
}
