import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
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

type CaseRow = Store["tables"]["moderationCases"]["$inferSelect"];

/**
 * The case that a ruling on this says it decides, open or not. Null for one about something else, and for appeals and
 * votes, which are decided in ways of their own.
 */
export async function findCaseOn(
  reader: Reader,
  store: Store,
  { subject, subjectId, caseId }: ModeratedSubject & { caseId: number },
): Promise<CaseRow | null> {
  const { moderationCases: cases } = store.tables;
  const [found] = await reader
    .select()
    .from(cases)
    .where(
      and(
        ...[eq(cases.id, caseId), eq(cases.subject, subject), eq(cases.subjectId, subjectId)],
        inArray(cases.kind, ["held", "reported"]),
      ),
    );
  return found ?? null;
}

/** Whether this waits, or this case stands, because of this person: whoever reported something does not decide it. */
export async function isReporter(
  reader: Reader,
  store: Store,
  { subject, subjectId, memberId, caseId }: ModeratedSubject & { memberId: number; caseId: number | null },
): Promise<boolean> {
  const { reports } = store.tables;
  const waiting = and(eq(reports.subject, subject), eq(reports.subjectId, subjectId), isNull(reports.decidedAt));
  const concerned = caseId === null ? waiting : or(waiting, eq(reports.caseId, caseId));
  return (await reader.$count(reports, and(eq(reports.reporterId, memberId), concerned))) > 0;
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
