import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { openCase } from "./cases.server.ts";

type RulingRow = Store["tables"]["rulings"]["$inferSelect"];
type CaseRow = Store["tables"]["moderationCases"]["$inferSelect"];

/** What a ruling had settled waits on the desk again: its cases are open, what was reported with them is undecided. */
export async function reopenCases(tx: Writer, store: Store, ruling: RulingRow, at: Date): Promise<void> {
  for (const closed of await casesClosedBy(tx, store, ruling)) await reopen(tx, store, closed);
  const { reports } = store.tables;
  await tx.update(reports).set({ decidedAt: null, rulingId: null }).where(eq(reports.rulingId, ruling.id));
  if (ruling.act !== "release") return;
  // What waits to be read has a case, also where none was left when it was published.
  const { subject, subjectId, threadId, memberId } = ruling;
  await openCase(tx, store, { kind: "held", subject, subjectId, threadId, memberId, weight: 0, at });
}

/** The case it was ruled from, and those that closed with it. */
async function casesClosedBy(tx: Writer, store: Store, ruling: RulingRow): Promise<CaseRow[]> {
  const { moderationCases: cases } = store.tables;
  const settled = and(
    eq(cases.subject, ruling.subject),
    eq(cases.subjectId, ruling.subjectId),
    eq(cases.closedAt, ruling.createdAt),
    inArray(cases.kind, ["held", "reported"]),
  );
  const from = ruling.caseId === null ? undefined : eq(cases.id, ruling.caseId);
  return tx
    .select()
    .from(cases)
    .where(and(eq(cases.state, "closed"), or(settled, from)));
}

/** Where another of its kind was opened meanwhile, it joins that one: nothing waits twice. */
async function reopen(tx: Writer, store: Store, closed: CaseRow): Promise<void> {
  const { moderationCases: cases, reports } = store.tables;
  const { id, kind, subject, subjectId, weight } = closed;
  const same = and(eq(cases.subject, subject), eq(cases.subjectId, subjectId), eq(cases.kind, kind), ne(cases.id, id));
  const [other] = await tx
    .update(cases)
    .set({ weight: sql`${cases.weight} + ${weight}` })
    .where(and(same, eq(cases.state, "open")))
    .returning({ id: cases.id });
  if (other) await tx.update(reports).set({ caseId: other.id }).where(eq(reports.caseId, id));
  else await tx.update(cases).set({ state: "open", closedAt: null, closedById: null }).where(eq(cases.id, id));
}
