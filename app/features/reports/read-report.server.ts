import { desc, eq } from "drizzle-orm";
import { appealsEnd, mayBeAppealed } from "#app/features/appeals/rules.ts";
import type { Ground, RulingAct } from "#app/features/moderation/words.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import { anchorOf } from "./find-reportable.server.ts";
import { type ReportedName, reportedName } from "./subjects.ts";

/** What a report has become, for whoever holds its number: no word of anybody but the bank's. */
export interface ReportView {
  id: number;
  number: string;
  name: ReportedName;
  /** Where it stands, while it is public. */
  place: string | null;
  reason: Ground;
  createdAt: Date;
  /** Its author has left with it before anybody decided. */
  gone: boolean;
  /** Of an account: only that account may contest the decision. */
  ofMember: boolean;
  decision: {
    at: Date;
    act: RulingAct;
    ground: Ground | null;
    automated: boolean;
    /** Why nothing was done; of what was done, the reasons are the author's. */
    facts: string;
    undone: boolean;
    /** Null once it is too late, or nothing to contest. */
    appealUntil: Date | null;
  } | null;
  appeal: ReportAppeal | null;
}

export interface ReportAppeal {
  /** Of a decision that was made again since. */
  past: boolean;
  number: string;
  state: "open" | "upheld" | "overturned";
  reply: string;
  createdAt: Date;
  judgedAt: Date | null;
}

/** Null for a number that was never given. */
export async function readReport(store: Store, number: string, now: Date): Promise<ReportView | null> {
  const { reports, rulings, threads } = store.tables;
  const [found] = await store.read
    .select({ report: reports, ruling: rulings, thread: threads })
    .from(reports)
    .leftJoin(rulings, eq(rulings.id, reports.rulingId))
    .leftJoin(threads, eq(threads.id, reports.threadId))
    .where(eq(reports.number, number));
  if (!found) return null;
  const { report, ruling, thread } = found;
  const { id, subject, subjectId, reason, createdAt, decidedAt } = report;
  const end = appealsEnd(decidedAt ?? now);
  const open = ruling !== null && mayBeAppealed(ruling.act, "reporter") && +now < +end;
  return {
    ...{ id, number, reason, createdAt, ofMember: report.reporterId !== null },
    gone: decidedAt !== null && ruling === null,
    name: reportedName(subject, thread?.kind ?? null),
    place: thread?.state === "live" ? `${threadPath(thread)}${anchorOf({ subject, subjectId })}` : null,
    decision: ruling && {
      ...{ act: ruling.act, ground: ruling.ground, automated: ruling.automated, undone: ruling.undoneAt !== null },
      at: decidedAt ?? ruling.createdAt,
      facts: ruling.act === "dismiss" ? ruling.facts : "",
      appealUntil: open ? new Date(+end - 1) : null,
    },
    appeal: await readAppealOn(store, id, report.rulingId),
  };
}

async function readAppealOn(
  { read, tables: { appeals } }: Store,
  reportId: number,
  presentId: number | null,
): Promise<ReportAppeal | null> {
  const { rulingId, number, state, reply, createdAt, judgedAt } = appeals;
  const [found] = await read
    .select({ rulingId, number, state, reply, createdAt, judgedAt })
    .from(appeals)
    .where(eq(appeals.reportId, reportId))
    .orderBy(desc(appeals.id))
    .limit(1);
  if (!found) return null;
  const { rulingId: on, ...appeal } = found;
  return { ...appeal, past: on !== presentId };
}

/** One line of somebody's own list. */
export interface ReportLine {
  number: string;
  name: ReportedName;
  reason: Ground;
  createdAt: Date;
  decidedAt: Date | null;
  act: RulingAct | null;
}

const LINES = 100;

/** What this member has reported, the latest first. */
export async function listReports(store: Store, memberId: number): Promise<ReportLine[]> {
  const { reports, rulings, threads } = store.tables;
  const rows = await store.read
    .select({ report: reports, act: rulings.act, kind: threads.kind })
    .from(reports)
    .leftJoin(rulings, eq(rulings.id, reports.rulingId))
    .leftJoin(threads, eq(threads.id, reports.threadId))
    .where(eq(reports.reporterId, memberId))
    .orderBy(desc(reports.id))
    .limit(LINES);
  return rows.map(({ report: { number, subject, reason, createdAt, decidedAt }, act, kind }) => ({
    ...{ number, reason, createdAt, decidedAt, act },
    name: reportedName(subject, kind),
  }));
}
