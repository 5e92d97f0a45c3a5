import { eq } from "drizzle-orm";
import type { Ground } from "#app/features/moderation/words.ts";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import { lastDayToAppeal } from "./rules.ts";
import type { AppealRow, RulingRow } from "./ruling-row.ts";

interface Named {
  id: number;
  handle: string;
  name: string;
}

/** An appeal as whoever judges it reads it. */
export interface AppealToJudge
  extends Pick<
    AppealRow,
    "id" | "number" | "party" | "state" | "lang" | "text" | "caseId" | "createdAt" | "judgedAt" | "reply"
  > {
  /** Null for a visitor, or once they have left. */
  appellant: Named | null;
  judge: Named | null;
  ruling: Pick<
    RulingRow,
    | "id"
    | "act"
    | "subject"
    | "subjectId"
    | "threadId"
    | "memberId"
    | "automated"
    | "ground"
    | "facts"
    | "until"
    | "otherThreadId"
    | "createdAt"
    | "undoneAt"
  > & {
    /** Who made it; null: the site by itself, or somebody who has left. */
    maker: Named | null;
    lastDay: Date;
  };
  /** What had been reported, when its reporter appeals. */
  report: { id: number; number: string; reason: Ground; explanation: string; createdAt: Date } | null;
}

/** Null when there is no such appeal. */
export async function readAppeal(store: Store, appealId: number): Promise<AppealToJudge | null> {
  const { appeals, rulings, reports, members } = store.tables;
  const [makers, judges] = [alias(members, "makers"), alias(members, "judges")];
  const [found] = await store.read
    .select({
      appeal: appeals,
      ruling: rulings,
      report: reports,
      appellant: { id: members.id, handle: members.handle, name: members.name },
      maker: { id: makers.id, handle: makers.handle, name: makers.name },
      judge: { id: judges.id, handle: judges.handle, name: judges.name },
    })
    .from(appeals)
    .innerJoin(rulings, eq(rulings.id, appeals.rulingId))
    .leftJoin(reports, eq(reports.id, appeals.reportId))
    .leftJoin(members, eq(members.id, appeals.memberId))
    .leftJoin(makers, eq(makers.id, rulings.actorId))
    .leftJoin(judges, eq(judges.id, appeals.judgedById))
    .where(eq(appeals.id, appealId));
  if (!found) return null;
  const { appeal, ruling, report, appellant, maker, judge } = found;
  return {
    ...appeal,
    appellant,
    judge,
    ruling: { ...ruling, maker, lastDay: lastDayToAppeal(report?.decidedAt ?? ruling.createdAt) },
    report,
  };
}

/** The appeal that a case is about; null for a case of another kind. */
export async function appealOfCase(store: Store, caseId: number): Promise<number | null> {
  const { appeals } = store.tables;
  const [found] = await store.read.select({ id: appeals.id }).from(appeals).where(eq(appeals.caseId, caseId));
  return found?.id ?? null;
}
