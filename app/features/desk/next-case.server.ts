import { and, asc, desc, eq, gt, isNull, lt, lte, ne, or, type SQL } from "drizzle-orm";
import type { CaseKind } from "#app/features/moderation/words.ts";
import type { Store } from "#db/store.ts";
import { behind, queueOrder, waiting } from "./list-cases.server.ts";
import type { QueuePlace } from "./queue-order.ts";

interface From {
  caseId: number;
  kind: CaseKind | null;
  viewerId: number;
  now: Date;
}

/** The next case that this moderator can decide: nobody is on it, and it is not their own. Null at the end of the queue. */
export function nextCase(store: Store, from: From): Promise<number | null> {
  return oneFrom(store, from, { beyond: behind, order: queueOrder(store) });
}

export function previousCase(store: Store, from: From): Promise<number | null> {
  const { moderationCases: cases } = store.tables;
  return oneFrom(store, from, { beyond: ahead, order: [asc(cases.weight), desc(cases.openedAt), desc(cases.id)] });
}

interface Way {
  beyond: (store: Store, place: QueuePlace) => SQL | undefined;
  order: SQL[];
}

async function oneFrom(store: Store, { caseId, kind, viewerId, now }: From, way: Way): Promise<number | null> {
  const { moderationCases: cases } = store.tables;
  const [here] = await store.read.select().from(cases).where(eq(cases.id, caseId));
  if (!here) return null;
  const free = or(isNull(cases.takenUntil), lte(cases.takenUntil, now), eq(cases.takenById, viewerId));
  const foreign = or(isNull(cases.memberId), ne(cases.memberId, viewerId));
  const [found] = await store.read
    .select({ id: cases.id })
    .from(cases)
    .where(and(waiting(store, kind), free, foreign, way.beyond(store, here)))
    .orderBy(...way.order)
    .limit(1);
  return found?.id ?? null;
}

function ahead({ tables: { moderationCases } }: Store, { weight, openedAt, id }: QueuePlace): SQL | undefined {
  const earlier = or(
    lt(moderationCases.openedAt, openedAt),
    and(eq(moderationCases.openedAt, openedAt), lt(moderationCases.id, id)),
  );
  return or(gt(moderationCases.weight, weight), and(eq(moderationCases.weight, weight), earlier));
}
