import { and, eq, notInArray } from "drizzle-orm";
import { UNTOLD_ACTS } from "#app/features/statements/rules.ts";
import type { Store } from "#db/store.ts";
import { placeColumns, placeOf } from "./activity-parts.server.ts";
import type { Row } from "./parts.server.ts";

/** What they reported: their own words, and what came of it. */
export async function readReportsPart(store: Store, memberId: number): Promise<Row[]> {
  const { reports, rulings, threads } = store.tables;
  const rows = await store.read
    .select({ report: reports, thread: placeColumns(store), act: rulings.act })
    .from(reports)
    .leftJoin(threads, eq(threads.id, reports.threadId))
    .leftJoin(rulings, eq(rulings.id, reports.rulingId))
    .where(eq(reports.reporterId, memberId))
    .orderBy(reports.id);
  return rows.map(({ report, thread, act }) => ({
    ...placeOf(thread),
    number: report.number,
    subject: report.subject,
    reason: report.reason,
    body: report.explanation,
    createdAt: report.createdAt,
    decidedAt: report.decidedAt,
    act,
  }));
}

/** What was decided about them, with its reasons; not who decided. */
export async function readRulingsPart(store: Store, memberId: number): Promise<Row[]> {
  const { rulings, threads } = store.tables;
  const rows = await store.read
    .select({ ruling: rulings, thread: placeColumns(store) })
    .from(rulings)
    .leftJoin(threads, eq(threads.id, rulings.threadId))
    .where(and(eq(rulings.memberId, memberId), notInArray(rulings.act, UNTOLD_ACTS)))
    .orderBy(rulings.id);
  return rows.map(({ ruling, thread }) => ({
    ...placeOf(thread),
    subject: ruling.subject,
    act: ruling.act,
    ground: ruling.ground,
    body: ruling.facts,
    automated: ruling.automated,
    until: ruling.until,
    createdAt: ruling.createdAt,
    undoneAt: ruling.undoneAt,
  }));
}

/** What they contested, and what was answered. */
export async function readAppealsPart(store: Store, memberId: number): Promise<Row[]> {
  const { appeals, rulings } = store.tables;
  const rows = await store.read
    .select({ appeal: appeals, act: rulings.act })
    .from(appeals)
    .innerJoin(rulings, eq(rulings.id, appeals.rulingId))
    .where(eq(appeals.memberId, memberId))
    .orderBy(appeals.id);
  return rows.map(({ appeal, act }) => ({
    number: appeal.number,
    act,
    state: appeal.state,
    body: appeal.text,
    reply: appeal.reply,
    createdAt: appeal.createdAt,
    decidedAt: appeal.judgedAt,
  }));
}
