import { and, eq, isNull } from "drizzle-orm";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { findModerated, type Moderated } from "#app/features/moderation/find-moderated.server.ts";
import type { Ground, ModeratedSubject } from "#app/features/moderation/words.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Reader, Store, Subject, Writer } from "#db/store.ts";
import { findReportable } from "./find-reportable.server.ts";
import { masked } from "./masked.server.ts";
import { newNumber } from "./number.server.ts";
import { reasonsFor, weightOfReport } from "./rules.ts";
import { threadInAddress } from "./thread-in-address.ts";

export interface NewReport extends ModeratedSubject {
  /** A visitor may leave an address, to be told what is decided. */
  reporter: { memberId: number } | { email: string | null };
  reason: Ground;
  /** The address of the thread that says the same, for a duplicate. */
  other: string;
  explanation: string;
  lang: Language;
  at: Date;
}

export type ReportRefusal = "not-found" | "reason-unknown" | "other-missing" | "other-unknown";

export type ReportOutcome =
  /** `again`: they had reported it already, and nobody has decided yet. */
  { reported: true; number: string; again: boolean } | { reported: false; refusal: ReportRefusal };

/** Somebody says that something should not be there: it waits for a moderator, and they get a number (DSA, article 16). */
export async function report(store: Store, asked: NewReport): Promise<ReportOutcome> {
  const before = await findModerated(store.read, store, asked);
  if (!before) return { reported: false, refusal: "not-found" };
  return store.write(
    (tx) => reportInside(tx, store, { ...asked, explanation: masked(asked.explanation, asked.lang) }),
    {
      guard: aloneWith(before),
    },
  );
}

/** With whoever rules on it: a report never falls into a case that is being closed. */
function aloneWith({ thread, memberId }: Moderated): Subject[] {
  return [`member:${memberId}`, ...(thread ? [`thread:${thread.id}` as const] : [])];
}

async function reportInside(tx: Writer, store: Store, asked: NewReport): Promise<ReportOutcome> {
  const on = await findReportable(tx, store, asked);
  if (!on) return { reported: false, refusal: "not-found" };
  if (!reasonsFor(on.subject).includes(asked.reason)) return { reported: false, refusal: "reason-unknown" };
  const other = asked.reason === "rule-duplicate" ? await findOther(tx, store, on, asked.other) : null;
  if (typeof other === "string") return { reported: false, refusal: other };
  const before = await reportedBefore(tx, store, asked);
  if (before !== null) return { reported: true, number: before, again: true };
  return { reported: true, number: await keep(tx, store, on, { ...asked, otherThreadId: other }), again: false };
}

/** What was asked before is of the same kind, still there, and is another. */
async function findOther(
  reader: Reader,
  store: Store,
  { thread }: Moderated,
  address: string,
): Promise<number | "other-missing" | "other-unknown"> {
  if (address.trim() === "") return "other-missing";
  const named = threadInAddress(address);
  if (!named || named.kind !== thread?.kind || named.id === thread.id) return "other-unknown";
  const { threads } = store.tables;
  const [found] = await reader
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.id, named.id), eq(threads.kind, named.kind), eq(threads.state, "live")));
  return found?.id ?? "other-unknown";
}

/**
 * The number of their report that nobody has decided yet. A visitor is known by nothing but the very same words: whoever
 * types somebody's address does not get that person's number.
 */
async function reportedBefore(tx: Reader, store: Store, asked: NewReport): Promise<string | null> {
  const { reports } = store.tables;
  const { subject, subjectId, reporter, explanation, reason } = asked;
  const same =
    "memberId" in reporter
      ? [eq(reports.reporterId, reporter.memberId)]
      : [
          isNull(reports.reporterId),
          eq(reports.explanation, explanation),
          eq(reports.reason, reason),
          reporter.email === null ? isNull(reports.email) : eq(reports.email, reporter.email),
        ];
  const [before] = await tx
    .select({ number: reports.number })
    .from(reports)
    .where(and(eq(reports.subject, subject), eq(reports.subjectId, subjectId), isNull(reports.decidedAt), ...same));
  return before?.number ?? null;
}

async function keep(
  tx: Writer,
  store: Store,
  on: Moderated,
  asked: NewReport & { otherThreadId: number | null },
): Promise<string> {
  const { reports } = store.tables;
  const { subject, subjectId, memberId } = on;
  const { reporter, reason, otherThreadId, explanation, lang, at } = asked;
  const about = { subject, subjectId, threadId: on.thread?.id ?? null };
  const caseId = await openCase(tx, store, {
    kind: "reported",
    ...about,
    memberId,
    weight: weightOfReport(reason),
    at,
  });
  const number = newNumber("S");
  const who = "memberId" in reporter ? { reporterId: reporter.memberId } : { email: reporter.email };
  const [kept] = await tx
    .insert(reports)
    .values({ ...about, ...who, number, caseId, lang, reason, otherThreadId, explanation, createdAt: at })
    .returning({ id: reports.id });
  if (!kept) throw new Error("the database returned no id for a new report");
  const told = { kind: "report-received", reportId: kept.id, threadId: about.threadId, at } as const;
  if ("memberId" in reporter) await tellTrust(tx, store, { ...told, recipientId: reporter.memberId });
  else if (reporter.email !== null) await tellTrust(tx, store, { ...told, address: reporter.email, lang });
  return number;
}
