import { and, eq, inArray, sql } from "drizzle-orm";
import type { Reader, Store, Writer } from "#db/store.ts";
import type { CaseKind, ModeratedSubject } from "./words.ts";

export interface NewCase extends ModeratedSubject {
  kind: CaseKind;
  threadId: number | null;
  memberId: number | null;
  /** Added to what the open case already weighs. */
  weight: number;
  /** What the machine saw; never a text of anyone. */
  signs?: object;
  at: Date;
}

/** Puts something on the desk; where its case is open already, that one weighs more. Appeals are each a case of their own. */
export async function openCase(tx: Writer, store: Store, asked: NewCase): Promise<number> {
  const { moderationCases } = store.tables;
  const { kind, subject, subjectId, threadId, memberId, weight, at } = asked;
  const signs = asked.signs === undefined ? null : JSON.stringify(asked.signs);
  if (kind !== "appealed") {
    const [raised] = await tx
      .update(moderationCases)
      .set({ weight: sql`${moderationCases.weight} + ${weight}`, ...(signs !== null && { signs }) })
      .where(and(standsOpen(store, { subject, subjectId }), eq(moderationCases.kind, kind)))
      .returning({ id: moderationCases.id });
    if (raised) return raised.id;
  }
  const [opened] = await tx
    .insert(moderationCases)
    .values({ kind, state: "open", subject, subjectId, threadId, memberId, weight, signs, openedAt: at })
    .returning({ id: moderationCases.id });
  if (!opened) throw new Error("the database returned no id for a new case");
  return opened.id;
}

export interface Closing {
  by: number | null;
  at: Date;
}

/** False when somebody else has decided it first. */
export async function closeCase(tx: Writer, store: Store, caseId: number, { by, at }: Closing): Promise<boolean> {
  const { moderationCases } = store.tables;
  const closed = await tx
    .update(moderationCases)
    .set({ state: "closed", closedById: by, closedAt: at, takenById: null, takenUntil: null })
    .where(and(eq(moderationCases.id, caseId), eq(moderationCases.state, "open")))
    .returning({ id: moderationCases.id });
  return closed.length === 1;
}

export async function isClosed(reader: Reader, store: Store, caseId: number | null): Promise<boolean> {
  if (caseId === null) return false;
  const { moderationCases } = store.tables;
  const [found] = await reader
    .select({ state: moderationCases.state })
    .from(moderationCases)
    .where(eq(moderationCases.id, caseId));
  return found?.state === "closed";
}

/** The ids of the cases of these kinds on this subject, closed now: what was decided decides them too. */
export async function closeCasesOn(
  tx: Writer,
  store: Store,
  { subject, subjectId, kinds, by, at }: ModeratedSubject & Closing & { kinds: CaseKind[] },
): Promise<number[]> {
  const { moderationCases } = store.tables;
  const closed = await tx
    .update(moderationCases)
    .set({ state: "closed", closedById: by, closedAt: at, takenById: null, takenUntil: null })
    .where(and(standsOpen(store, { subject, subjectId }), inArray(moderationCases.kind, kinds)))
    .returning({ id: moderationCases.id });
  return closed.map(({ id }) => id);
}

function standsOpen({ tables: { moderationCases } }: Store, { subject, subjectId }: ModeratedSubject) {
  return and(
    eq(moderationCases.subject, subject),
    eq(moderationCases.subjectId, subjectId),
    eq(moderationCases.state, "open"),
  );
}
