import { and, eq, inArray, isNull } from "drizzle-orm";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Store, Writer } from "#db/store.ts";

/** Everyone who reported what these cases were about is told what was decided, once. */
export async function decideReports(
  tx: Writer,
  store: Store,
  { caseIds, rulingId, at }: { caseIds: number[]; rulingId: number; at: Date },
): Promise<void> {
  if (caseIds.length === 0) return;
  const { reports } = store.tables;
  const waiting = and(inArray(reports.caseId, caseIds), isNull(reports.decidedAt));
  const decided = await tx.select().from(reports).where(waiting);
  for (const { id: reportId, reporterId, email, lang, threadId } of decided) {
    // The address served for this: it is kept no longer than the mail.
    await tx.update(reports).set({ decidedAt: at, rulingId, email: null }).where(eq(reports.id, reportId));
    const told = { kind: "report-decided", reportId, rulingId, threadId, at } as const;
    if (reporterId !== null) await tellTrust(tx, store, { ...told, recipientId: reporterId });
    else if (email !== null) await tellTrust(tx, store, { ...told, address: email, lang });
  }
}
