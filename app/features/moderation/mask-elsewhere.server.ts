import { and, eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import type { Moderated } from "./find-moderated.server.ts";

type Mask = (text: string) => string;

/** In what the words said before, and in what was written to moderators about them: a report often quotes. */
export async function maskElsewhere(tx: Writer, store: Store, on: Moderated, mask: Mask): Promise<void> {
  await maskRevisions(tx, store, on, mask);
  await maskReports(tx, store, on, mask);
  await maskRulings(tx, store, on, mask);
}

async function maskRevisions(
  tx: Writer,
  { tables: { revisions } }: Store,
  { subject, subjectId }: Moderated,
  mask: Mask,
): Promise<void> {
  if (subject === "member" || subject === "addendum") return;
  const rows = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.subject, subject), eq(revisions.subjectId, subjectId)));
  for (const { id, title, body } of rows)
    await tx
      .update(revisions)
      .set({ title: title && mask(title), body: mask(body) })
      .where(eq(revisions.id, id));
}

async function maskReports(
  tx: Writer,
  { tables: { reports } }: Store,
  { subject, subjectId }: Moderated,
  mask: Mask,
): Promise<void> {
  const rows = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.subject, subject), eq(reports.subjectId, subjectId)));
  for (const { id, explanation } of rows)
    await tx
      .update(reports)
      .set({ explanation: mask(explanation) })
      .where(eq(reports.id, id));
}

/** Their reasons, and what was answered to whoever contested them. */
async function maskRulings(
  tx: Writer,
  { tables: { rulings, appeals } }: Store,
  { subject, subjectId }: Moderated,
  mask: Mask,
): Promise<void> {
  const rows = await tx
    .select()
    .from(rulings)
    .where(and(eq(rulings.subject, subject), eq(rulings.subjectId, subjectId)));
  for (const { id, facts } of rows) {
    await tx
      .update(rulings)
      .set({ facts: mask(facts) })
      .where(eq(rulings.id, id));
    for (const { id: appealId, text, reply } of await tx.select().from(appeals).where(eq(appeals.rulingId, id)))
      await tx
        .update(appeals)
        .set({ text: mask(text), reply: mask(reply) })
        .where(eq(appeals.id, appealId));
  }
}
