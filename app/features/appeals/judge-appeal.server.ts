import { eq, or } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { closeCase, openCase } from "#app/features/moderation/cases.server.ts";
import { findModerated, type Moderated } from "#app/features/moderation/find-moderated.server.ts";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { guardOf } from "#app/features/moderation/rule.server.ts";
import { weightOfReport } from "#app/features/reports/rules.ts";
import { passShield } from "#app/features/shield/door.ts";
import type { Reader, Store, Subject, Writer } from "#db/store.ts";
import { putRight } from "./put-right.server.ts";
import { type JudgeRefusal, refusalToJudge } from "./rules.ts";
import type { AppealRow, RulingRow } from "./ruling-row.ts";
import { tellJudged } from "./tell-judged.server.ts";

export interface Judging {
  appealId: number;
  /** overturned: what was decided is undone; for a reporter, what they reported is decided again. */
  verdict: "upheld" | "overturned";
  /** What whoever appeals is told. */
  reply: string;
  actor: { id: number; role: Role };
  at: Date;
}

export type JudgeOutcome = { judged: true; rulingId: number } | { judged: false; refusal: JudgeRefusal };

/** Another person decides on what somebody contests: carried out, written, logged, told to those who knew of it. */
export async function judgeAppeal(store: Store, judging: Judging): Promise<JudgeOutcome> {
  const before = await findAppealed(store.read, store, judging.appealId);
  if (!before) return { judged: false, refusal: "not-found" };
  return store.write((tx) => decide(tx, store, judging), { guard: subjectsOf(before) });
}

/** Before anything is written: why somebody else has to answer; null when this person may. */
export async function refusalToAnswer(
  store: Store,
  { appealId, actor }: Pick<Judging, "appealId" | "actor">,
): Promise<JudgeRefusal | null> {
  const found = await findAppealed(store.read, store, appealId);
  if (!found) return "not-found";
  const parties = await partiesOf(store.read, store, found);
  const asked = { judgeId: actor.id, parties, reply: "…", open: found.appeal.state === "open" };
  return refusalToJudge(asked, may(actor.role, "moderation.judge"));
}

interface AppealedRuling {
  appeal: AppealRow;
  ruling: RulingRow;
  /** Null once the person it was about has left. */
  on: Moderated | null;
}

async function findAppealed(reader: Reader, store: Store, appealId: number): Promise<AppealedRuling | null> {
  const { appeals, rulings } = store.tables;
  const [found] = await reader
    .select({ appeal: appeals, ruling: rulings })
    .from(appeals)
    .innerJoin(rulings, eq(rulings.id, appeals.rulingId))
    .where(eq(appeals.id, appealId));
  return found ? { ...found, on: await findModerated(reader, store, found.ruling) } : null;
}

function subjectsOf({ on, ruling: { otherThreadId } }: AppealedRuling): Subject[] {
  const other: Subject[] = otherThreadId === null ? [] : [`thread:${otherThreadId}`];
  return [...(on ? guardOf(on) : [LOG]), ...other];
}

async function decide(tx: Writer, store: Store, judging: Judging): Promise<JudgeOutcome> {
  const { appealId, verdict, actor, at } = judging;
  const reply = passShield(judging.reply).text;
  const found = await findAppealed(tx, store, appealId);
  if (!found) return { judged: false, refusal: "not-found" };
  const { appeal, ruling } = found;
  const parties = await partiesOf(tx, store, found);
  const asked = { judgeId: actor.id, parties, reply, open: appeal.state === "open" };
  const refusal = refusalToJudge(asked, may(actor.role, "moderation.judge"));
  if (refusal) return { judged: false, refusal };
  if (!(await closeCase(tx, store, appeal.caseId, { by: actor.id, at })))
    return { judged: false, refusal: "already-decided" };

  const { appeals } = store.tables;
  await tx
    .update(appeals)
    .set({ state: verdict, reply, judgedAt: at, judgedById: actor.id })
    .where(eq(appeals.id, appealId));
  if (verdict === "overturned") await overturn(tx, store, found, judging);
  const { subject, subjectId, threadId, memberId, ground } = ruling;
  const rulingId = await recordRuling(tx, store, {
    ...{ subject, subjectId, threadId, memberId, ground, facts: reply },
    ...{ act: verdict === "upheld" ? "uphold" : "overturn", actorId: actor.id, at },
    ...{ caseId: appeal.caseId, aboutId: ruling.id },
  });
  await tellJudged(tx, store, { appeal, ruling, at });
  return { judged: true, rulingId };
}

/** Everyone who has a part in it. */
async function partiesOf(tx: Reader, store: Store, { appeal, ruling, on }: AppealedRuling): Promise<(number | null)[]> {
  const { reports } = store.tables;
  const about = or(
    eq(reports.rulingId, ruling.id),
    ruling.caseId === null ? undefined : eq(reports.caseId, ruling.caseId),
    appeal.reportId === null ? undefined : eq(reports.id, appeal.reportId),
  );
  const reporters = await tx.select({ id: reports.reporterId }).from(reports).where(about);
  const { threads } = store.tables;
  const other = ruling.otherThreadId;
  const [into] =
    other === null ? [] : await tx.select({ id: threads.authorId }).from(threads).where(eq(threads.id, other));
  const others = [into?.id ?? null, ruling.actorId, ruling.memberId, appeal.memberId, on?.memberId ?? null];
  return [...others, ...reporters.map(({ id }) => id)];
}

async function overturn(tx: Writer, store: Store, found: AppealedRuling, { actor, at }: Judging): Promise<void> {
  const { appeal, ruling, on } = found;
  if (appeal.party === "reporter") {
    await reopen(tx, store, found, at);
    return;
  }
  if (on && ruling.undoneAt === null) await putRight(tx, store, { on, ruling, actor, at });
  // Threads that cannot be made two again stay one, votes that are gone stay uncounted, and are told as such.
  if (ruling.act === "merge" || ruling.act === "discard-votes") return;
  const { rulings } = store.tables;
  await tx.update(rulings).set({ undoneAt: at }).where(eq(rulings.id, ruling.id));
}

/** What was reported waits for a fresh decision, which its reporter will be told. */
async function reopen(tx: Writer, store: Store, { appeal, ruling }: AppealedRuling, at: Date): Promise<void> {
  if (appeal.reportId === null) return;
  const { reports } = store.tables;
  const [report] = await tx.select().from(reports).where(eq(reports.id, appeal.reportId));
  if (!report) return;
  const { subject, subjectId, threadId, memberId } = ruling;
  const weight = weightOfReport(report.reason);
  const caseId = await openCase(tx, store, { kind: "reported", subject, subjectId, threadId, memberId, weight, at });
  await tx.update(reports).set({ caseId, decidedAt: null, rulingId: null }).where(eq(reports.id, report.id));
}
