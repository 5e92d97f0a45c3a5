import { and, desc, eq, notInArray } from "drizzle-orm";
import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import { listReports, type ReportLine } from "#app/features/reports/read-report.server.ts";
import { type ReportedName, reportedName } from "#app/features/reports/subjects.ts";
import type { Store } from "#db/store.ts";
import { UNTOLD_ACTS } from "./rules.ts";

/** A decision about somebody, in their own list. */
export interface StatementLine {
  id: number;
  act: RulingAct;
  name: ReportedName;
  ground: Ground | null;
  createdAt: Date;
  undone: boolean;
}

export interface AppealLine {
  number: string;
  state: "open" | "upheld" | "overturned";
  act: RulingAct;
  name: ReportedName;
  createdAt: Date;
  /** Where its words and its outcome are read. */
  path: string;
}

/** All that somebody has to do with moderation. */
export interface OwnModeration {
  reports: ReportLine[];
  statements: StatementLine[];
  appeals: AppealLine[];
}

const LINES = 100;

export async function listOwnModeration(store: Store, memberId: number): Promise<OwnModeration> {
  const [reports, statements, appeals] = await Promise.all([
    listReports(store, memberId),
    listStatements(store, memberId),
    listAppeals(store, memberId),
  ]);
  return { reports, statements, appeals };
}

async function listStatements(store: Store, memberId: number): Promise<StatementLine[]> {
  const { rulings, threads } = store.tables;
  const rows = await store.read
    .select({ ruling: rulings, kind: threads.kind })
    .from(rulings)
    .leftJoin(threads, eq(threads.id, rulings.threadId))
    .where(and(eq(rulings.memberId, memberId), notInArray(rulings.act, UNTOLD_ACTS)))
    .orderBy(desc(rulings.id))
    .limit(LINES);
  return rows.map(({ ruling: { id, act, subject, ground, createdAt, undoneAt }, kind }) => ({
    ...{ id, act, ground, createdAt, undone: undoneAt !== null },
    name: reportedName(subject, kind),
  }));
}

async function listAppeals(store: Store, memberId: number): Promise<AppealLine[]> {
  const { appeals, rulings, reports, threads } = store.tables;
  const rows = await store.read
    .select({ appeal: appeals, ruling: rulings, kind: threads.kind, report: reports.number })
    .from(appeals)
    .innerJoin(rulings, eq(rulings.id, appeals.rulingId))
    .leftJoin(reports, eq(reports.id, appeals.reportId))
    .leftJoin(threads, eq(threads.id, rulings.threadId))
    .where(eq(appeals.memberId, memberId))
    .orderBy(desc(appeals.id))
    .limit(LINES);
  return rows.map(({ appeal: { number, state, createdAt }, ruling: { id, act, subject }, kind, report }) => ({
    ...{ number, state, createdAt, act },
    name: reportedName(subject, kind),
    path: report === null ? `/moi/decisions/${id}` : `/signalements/${report}`,
  }));
}
