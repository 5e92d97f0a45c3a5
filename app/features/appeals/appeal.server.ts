import { and, eq, isNull } from "drizzle-orm";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { newNumber } from "#app/features/reports/number.server.ts";
import { masked } from "#app/features/reports/masked.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { type AppealRefusal, refusalToAppeal } from "./rules.ts";
import type { RulingRow } from "./ruling-row.ts";

interface Written {
  /** Already of the right length. */
  text: string;
  lang: Language;
  at: Date;
}

/** Whoever was ruled on; or whoever reported, by the report's own number and, when they have an account, as themselves. */
export type NewAppeal = Written &
  ({ rulingId: number; memberId: number } | { reportNumber: string; memberId: number | null });

export type AppealOutcome =
  | { appealed: true; id: number; number: string }
  | { appealed: false; refusal: AppealRefusal };

/** Somebody does not accept a decision: it waits for another moderator than the one who made it. */
export function appeal(store: Store, asked: NewAppeal): Promise<AppealOutcome> {
  const subject =
    "rulingId" in asked ? (`ruling:${asked.rulingId}` as const) : (`report:${asked.reportNumber}` as const);
  return store.write(
    async (tx) => {
      const found = await findRuled(tx, store, asked);
      if (typeof found === "string") return { appealed: false, refusal: found };
      const { ruling, party, ruledAt } = found;
      const before = await appealedBefore(tx, store, found);
      const undone = party === "author" && ruling.undoneAt !== null;
      const refusal = refusalToAppeal({ act: ruling.act, party, ruledAt, undone, before, at: asked.at });
      if (refusal) return { appealed: false, refusal };
      return keep(tx, store, found, asked);
    },
    { guard: [subject] },
  );
}

interface Ruled {
  ruling: RulingRow;
  party: "author" | "reporter";
  reportId: number | null;
  ruledAt: Date;
}

async function findRuled(tx: Reader, store: Store, asked: NewAppeal): Promise<Ruled | "not-found" | "not-allowed"> {
  const { rulings, reports } = store.tables;
  if ("rulingId" in asked) {
    const [ruling] = await tx.select().from(rulings).where(eq(rulings.id, asked.rulingId));
    // Whose it is not does not learn that there is one.
    if (!ruling || ruling.memberId !== asked.memberId) return "not-found";
    return { ruling, party: "author", reportId: null, ruledAt: ruling.createdAt };
  }
  const [found] = await tx
    .select({ ruling: rulings, report: reports })
    .from(reports)
    .innerJoin(rulings, eq(rulings.id, reports.rulingId))
    .where(eq(reports.number, asked.reportNumber));
  if (!found) return "not-found";
  const { ruling, report } = found;
  if (report.reporterId !== null && report.reporterId !== asked.memberId) return "not-allowed";
  return { ruling, party: "reporter", reportId: report.id, ruledAt: report.decidedAt ?? ruling.createdAt };
}

/** Once for each ruling and each of those who may. */
async function appealedBefore(tx: Reader, store: Store, { ruling, party, reportId }: Ruled): Promise<boolean> {
  const { appeals } = store.tables;
  const ofReport = reportId === null ? isNull(appeals.reportId) : eq(appeals.reportId, reportId);
  const [before] = await tx
    .select({ id: appeals.id })
    .from(appeals)
    .where(and(eq(appeals.rulingId, ruling.id), eq(appeals.party, party), ofReport));
  return before !== undefined;
}

/** Before what was reported and after what was held: a decision stands meanwhile. */
const WEIGHT = 5;

async function keep(tx: Writer, store: Store, ruled: Ruled, asked: NewAppeal): Promise<AppealOutcome> {
  const { appeals } = store.tables;
  const { ruling, party, reportId } = ruled;
  const { text, lang, at, memberId } = asked;
  const { subject, subjectId, threadId } = ruling;
  const about = { subject, subjectId, threadId, memberId: ruling.memberId };
  const caseId = await openCase(tx, store, { kind: "appealed", ...about, weight: WEIGHT, at });
  const row = { rulingId: ruling.id, party, reportId, memberId, lang, caseId, createdAt: at };
  const number = newNumber("C");
  const [kept] = await tx
    .insert(appeals)
    .values({ ...row, number, state: "open", text: masked(text, lang) })
    .returning({ id: appeals.id });
  if (!kept) throw new Error("the database returned no id for a new appeal");
  if (memberId !== null)
    await tellTrust(tx, store, {
      ...{ kind: "appeal-received", recipientId: memberId, appealId: kept.id, reportId },
      ...{ rulingId: ruling.id, threadId, at },
    });
  return { appealed: true, id: kept.id, number };
}
