import { and, eq, isNotNull } from "drizzle-orm";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Store, Writer } from "#db/store.ts";
import type { AppealRow, RulingRow } from "./ruling-row.ts";

interface JudgedAppeal {
  appeal: AppealRow;
  ruling: RulingRow;
  at: Date;
}

/** Whoever appealed is told; and whoever had been told of the ruling, what has become of it. */
export async function tellJudged(tx: Writer, store: Store, { appeal, ruling, at }: JudgedAppeal): Promise<void> {
  const about = { kind: "appeal-judged", appealId: appeal.id, rulingId: ruling.id, threadId: ruling.threadId } as const;
  if (appeal.memberId !== null)
    await tellTrust(tx, store, { ...about, recipientId: appeal.memberId, reportId: appeal.reportId, at });
  if (appeal.party === "author") {
    for (const { reporterId, reportId } of await reportersOf(tx, store, ruling.id))
      if (reporterId !== null) await tellTrust(tx, store, { ...about, recipientId: reporterId, reportId, at });
    return;
  }
  // Of a report that was dismissed, the author has never heard.
  if (ruling.act !== "dismiss" && ruling.memberId !== null)
    await tellTrust(tx, store, { ...about, recipientId: ruling.memberId, at });
}

function reportersOf(tx: Writer, { tables: { reports } }: Store, rulingId: number) {
  return tx
    .select({ reporterId: reports.reporterId, reportId: reports.id })
    .from(reports)
    .where(and(eq(reports.rulingId, rulingId), isNotNull(reports.reporterId)));
}
