import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { ModeratedKind } from "#app/features/moderation/words.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Contributions } from "./contributions-of.server.ts";

interface Forgetting {
  memberId: number;
  email: string | null;
  erased: Contributions["erased"];
  at: Date;
}

/** What moderation keeps loses their words and what was written to or about them; what nobody needs to judge any more is closed. */
export async function forgetModeration(tx: Writer, store: Store, leaving: Forgetting): Promise<void> {
  await closeTheirCases(tx, store, leaving);
  await forgetReports(tx, store, leaving);
  await forgetRulings(tx, store, leaving);
}

const SUBJECTS = { threads: "thread", answers: "answer", comments: "comment", addenda: "addendum" } as const;

/** Of what is erased, of the account itself, and of what they contested: there is nothing left to decide. */
async function closeTheirCases(tx: Writer, store: Store, { memberId, erased, at }: Forgetting): Promise<void> {
  const { moderationCases, appeals } = store.tables;
  const contested = await tx
    .select({ id: appeals.caseId })
    .from(appeals)
    .where(and(eq(appeals.memberId, memberId), eq(appeals.state, "open")));
  const close = async (which: ReturnType<typeof and>) => {
    const closed = await tx
      .update(moderationCases)
      .set({ state: "closed", closedAt: at, takenById: null, takenUntil: null })
      .where(and(eq(moderationCases.state, "open"), which))
      .returning({ id: moderationCases.id });
    await endReports(
      tx,
      store,
      closed.map(({ id }) => id),
      at,
    );
  };
  await close(onSubjects(store, "member", [memberId]));
  for (const ids of chunksOf(contested.map(({ id }) => id))) await close(inArray(moderationCases.id, ids));
  for (const [name, written] of Object.entries(erased))
    for (const ids of chunksOf(written.map(({ id }) => id))) await close(onSubjects(store, subjectOf(name), ids));
}

function onSubjects({ tables: { moderationCases } }: Store, subject: ModeratedKind, ids: number[]) {
  return and(eq(moderationCases.subject, subject), inArray(moderationCases.subjectId, ids));
}

function subjectOf(name: string): ModeratedKind {
  for (const [table, subject] of Object.entries(SUBJECTS)) if (table === name) return subject;
  throw new Error(`nobody moderates ${name}`);
}

/** Over, and without a ruling: what was reported is no more. */
async function endReports(tx: Writer, { tables: { reports } }: Store, caseIds: number[], at: Date): Promise<void> {
  for (const ids of chunksOf(caseIds))
    await tx
      .update(reports)
      .set({ decidedAt: at, email: null, explanation: "" })
      .where(and(inArray(reports.caseId, ids), isNull(reports.decidedAt)));
}

/** What they wrote; and what others wrote about them, once that is decided. */
async function forgetReports(tx: Writer, store: Store, { memberId, email }: Forgetting): Promise<void> {
  const { reports, moderationCases, appeals } = store.tables;
  const about = tx
    .select({ id: moderationCases.id })
    .from(moderationCases)
    .where(and(eq(moderationCases.memberId, memberId), eq(moderationCases.state, "closed")));
  await tx
    .update(reports)
    .set({ explanation: "" })
    .where(or(eq(reports.reporterId, memberId), inArray(reports.caseId, about)));
  if (email !== null) await tx.update(reports).set({ email: null }).where(eq(reports.email, email));
  await tx.update(appeals).set({ text: "", reply: "" }).where(eq(appeals.memberId, memberId));
}

/** The reasons of what was decided about them, and what was answered to what they contested. */
async function forgetRulings(tx: Writer, store: Store, { memberId }: Forgetting): Promise<void> {
  const { rulings, appeals } = store.tables;
  const answered = tx.select({ id: appeals.caseId }).from(appeals).where(eq(appeals.memberId, memberId));
  await tx
    .update(rulings)
    .set({ facts: "" })
    .where(or(eq(rulings.memberId, memberId), inArray(rulings.caseId, answered)));
}
