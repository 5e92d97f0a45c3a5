import { and, desc, eq, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";

export interface Suspension {
  until: Date;
  /** The decision that says why; null for one that was made before decisions were kept. */
  statementId: number | null;
}

/** Until when somebody is suspended, and by which decision. */
export async function readSuspension(store: Store, memberId: number): Promise<Suspension | null> {
  const { members, rulings } = store.tables;
  const [member] = await store.read
    .select({ until: members.suspendedUntil })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member?.until) return null;
  const [ruling] = await store.read
    .select({ id: rulings.id })
    .from(rulings)
    .where(and(eq(rulings.memberId, memberId), eq(rulings.act, "suspend"), isNull(rulings.undoneAt)))
    .orderBy(desc(rulings.id))
    .limit(1);
  return { until: member.until, statementId: ruling?.id ?? null };
}
