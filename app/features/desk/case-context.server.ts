import { and, desc, eq, inArray, isNotNull, ne, not, or } from "drizzle-orm";
import type { Role } from "#app/features/access/table.ts";
import { refusalToAnswer } from "#app/features/appeals/judge-appeal.server.ts";
import type { Moderated } from "#app/features/moderation/find-moderated.server.ts";
import type { CaseKind, Ground } from "#app/features/moderation/words.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import type { RulingLine } from "./case-line.ts";
import type { AppealLine, Around, ReportLine } from "./case-page-view.ts";
import { rulingLines, rulingsOf } from "./describe-rulings.server.ts";
import { neighboursOf } from "./neighbours.server.ts";

const SIMILAR_SHOWN = 5;
const REPORTS_SHOWN = 50;

/** The thread, with what was said around. */
export async function aroundOf(store: Store, on: Moderated): Promise<Around | null> {
  const { thread, subject, subjectId, createdAt: at } = on;
  if (!thread) return null;
  const { title, kind, state, id: threadId } = thread;
  const replies = await neighboursOf(store, { threadId, subject, subjectId, at });
  return { title, path: threadPath(thread), kind, state, replies };
}

/** What people reported, and never who they are. */
export async function reportsOf(store: Store, caseId: number): Promise<ReportLine[]> {
  const { reports, threads } = store.tables;
  const rows = await store.read
    .select({ report: reports, other: threads })
    .from(reports)
    .leftJoin(threads, eq(threads.id, reports.otherThreadId))
    .where(eq(reports.caseId, caseId))
    .orderBy(desc(reports.id))
    .limit(REPORTS_SHOWN);
  return rows.map(({ report: { number, reason, explanation, createdAt, reporterId, decidedAt }, other }) => ({
    ...{ number, reason, explanation, createdAt, decided: decidedAt !== null },
    from: reporterId === null ? "visitor" : "member",
    other: other && { title: other.title, path: threadPath(other) },
  }));
}

/** The appeal that a case is about, with the ruling that it contests. */
export async function appealOf(
  store: Store,
  caseId: number,
  viewer: { id: number; role: Role },
): Promise<AppealLine | null> {
  const { appeals } = store.tables;
  const [row] = await store.read.select().from(appeals).where(eq(appeals.caseId, caseId));
  if (!row) return null;
  const { id, number, party, text, createdAt, state, reply } = row;
  const [[ruling], refusal] = await Promise.all([
    rulingsOf(store, [row.rulingId], viewer.id),
    refusalToAnswer(store, { appealId: id, actor: viewer }),
  ]);
  return { id, number, party, text, createdAt, state, reply, ruling: ruling ?? null, mayAnswer: refusal === null };
}

/** What was decided lately in the same thread, on the same ground, or on what came to the desk the same way. */
export async function similarRulings(
  store: Store,
  { on, kind, grounds }: { on: Moderated; kind: CaseKind | null; grounds: Ground[] },
  viewerId: number,
): Promise<RulingLine[]> {
  const { rulings, moderationCases: cases } = store.tables;
  const sameKind = store.read
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.state, "closed"), eq(cases.kind, kind ?? "reported")));
  const alike = or(
    on.thread ? eq(rulings.threadId, on.thread.id) : undefined,
    grounds.length > 0 ? inArray(rulings.ground, grounds) : undefined,
    kind === "held" || kind === "reported" ? inArray(rulings.caseId, sameKind) : undefined,
  );
  // An account that nobody reported is like nothing that was decided.
  if (!alike) return [];
  const itself = and(eq(rulings.subject, on.subject), eq(rulings.subjectId, on.subjectId));
  const byPeople = and(isNotNull(rulings.actorId), ne(rulings.act, "restore"));
  return rulingLines(store, {
    where: and(alike, byPeople, itself && not(itself)),
    most: SIMILAR_SHOWN,
    viewerId,
  });
}
