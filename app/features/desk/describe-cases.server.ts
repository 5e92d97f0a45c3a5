import { inArray } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import type { CaseLine, CountedReason } from "./case-line.ts";
import { knowPeople } from "./known-people.server.ts";
import { keyOf, showSubjects } from "./shown-subjects.server.ts";
import { readSigns } from "./signs.ts";
import { takenNow } from "./taking.ts";

export type CaseRow = Store["tables"]["moderationCases"]["$inferSelect"];

export interface LookingAtDesk {
  viewerId: number;
  now: Date;
}

/** Rows of cases with all that a line of the queue shows. */
export async function describeCases(
  reader: Reader,
  store: Store,
  rows: CaseRow[],
  looking: LookingAtDesk,
): Promise<CaseLine[]> {
  const [subjects, people, reasons] = await Promise.all([
    showSubjects(reader, store, rows),
    knowPeople(reader, store, [...rows.map((row) => row.memberId), ...rows.map((row) => row.takenById)]),
    countReasons(reader, store, rows),
  ]);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    openedAt: row.openedAt,
    about: subjects.get(keyOf(row)) ?? null,
    person: row.memberId === null ? null : (people.get(row.memberId) ?? null),
    reasons: reasons.get(row.id) ?? [],
    signs: readSigns(row.signs),
    taken: takenNow(row, people, looking),
    own: row.memberId === looking.viewerId,
  }));
}

/** What the reports of each case say it is, the most frequent first. */
async function countReasons(reader: Reader, store: Store, rows: CaseRow[]): Promise<Map<number, CountedReason[]>> {
  const counted = new Map<number, CountedReason[]>();
  if (rows.length === 0) return counted;
  const { reports } = store.tables;
  const found = await reader
    .select({ caseId: reports.caseId, reason: reports.reason })
    .from(reports)
    .where(
      inArray(
        reports.caseId,
        rows.map(({ id }) => id),
      ),
    );
  for (const [caseId, said] of Map.groupBy(found, (report) => report.caseId)) {
    const byReason = [...Map.groupBy(said, ({ reason }) => reason)].map(([reason, all]) => ({
      reason,
      count: all.length,
    }));
    counted.set(
      caseId,
      byReason.sort((one, other) => other.count - one.count),
    );
  }
  return counted;
}
