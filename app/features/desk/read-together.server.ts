import { and, eq, inArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { CaseLine, KnownPerson, RulingLine } from "./case-line.ts";
import { describeCases, type LookingAtDesk } from "./describe-cases.server.ts";
import { rulingsOf } from "./describe-rulings.server.ts";
import { knowPeople } from "./known-people.server.ts";
import { queueOrder } from "./list-cases.server.ts";
import { openCasesOf } from "./person-context.server.ts";

export interface AskedTogether {
  caseIds: number[];
  /** All that waits of one person. */
  personId: number | null;
  /** What was just decided, and what was not. */
  done: number[];
  not: { caseId: number; refusal: string }[];
}

export interface TogetherView {
  cases: CaseLine[];
  person: KnownPerson | null;
  report: { done: RulingLine[]; not: { caseId: number; refusal: string }[] } | null;
}

/** Several cases, to be decided with one reason. */
export async function readTogether(
  store: Store,
  { caseIds, personId, done, not }: AskedTogether,
  looking: LookingAtDesk,
): Promise<TogetherView> {
  const people = await knowPeople(store.read, store, [personId]);
  const cases =
    personId === null
      ? await openCases(store, caseIds, looking)
      : await openCasesOf(store, { memberId: personId, exceptCase: null }, looking);
  const told = done.length + not.length > 0;
  const report = told ? { done: await rulingsOf(store, done, looking.viewerId), not } : null;
  return { cases, person: personId === null ? null : (people.get(personId) ?? null), report };
}

async function openCases(store: Store, ids: number[], looking: LookingAtDesk): Promise<CaseLine[]> {
  if (ids.length === 0) return [];
  const { moderationCases: cases } = store.tables;
  const rows = await store.read
    .select()
    .from(cases)
    .where(and(inArray(cases.id, ids), eq(cases.state, "open"), inArray(cases.kind, ["held", "reported"])))
    .orderBy(...queueOrder(store));
  return describeCases(store.read, store, rows, looking);
}
