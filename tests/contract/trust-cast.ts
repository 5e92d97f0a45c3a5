import { desc, eq } from "drizzle-orm";
import { readAppeal } from "#app/features/appeals/read-appeal.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import type { NewRuling } from "#app/features/moderation/rule.server.ts";
import { type NewReport, report, type ReportOutcome } from "#app/features/reports/report.server.ts";
import type { Store } from "#db/store.ts";
import { later, type Someone } from "./cast.ts";

export const REASON = "Ce texte vise une personne nommée, avec des mots injurieux.";
export const APPEAL = "Je ne vise personne : je raconte seulement ce qui m’est arrivé.";
export const REPLY = "Nous avons relu ce texte, et voici ce que nous en pensons.";

/** A moderator decides, with reasons; the ruling's id. */
export async function ruled(
  store: Store,
  actor: Someone,
  asked: Pick<NewRuling, "act" | "subject" | "subjectId"> & Partial<NewRuling>,
): Promise<number> {
  const reasons = { ground: "rule-disrespect", facts: REASON, until: null, caseId: null, at: later(1) } as const;
  const outcome = await rule(store, { ...reasons, ...asked, actor });
  if (!outcome.ruled) throw new Error(`not ruled: ${outcome.refusal}`);
  return outcome.rulingId;
}

export async function rulingRow(store: Store, id: number) {
  const { rulings } = store.tables;
  const [row] = await store.read.select().from(rulings).where(eq(rulings.id, id));
  if (!row) throw new Error(`there is no ruling ${id}`);
  return row;
}

export async function caseRow(store: Store, id: number) {
  const { moderationCases } = store.tables;
  const [row] = await store.read.select().from(moderationCases).where(eq(moderationCases.id, id));
  if (!row) throw new Error(`there is no case ${id}`);
  return row;
}

export async function appealRow(store: Store, id: number) {
  const row = await readAppeal(store, id);
  if (!row) throw new Error(`there is no appeal ${id}`);
  return row;
}

/** The latest line of the log. */
export async function lastLogged(store: Store) {
  const { moderationLog } = store.tables;
  const [row] = await store.read.select().from(moderationLog).orderBy(desc(moderationLog.place)).limit(1);
  if (!row) throw new Error("nothing was logged");
  return row;
}

export const EXPLANATION = "Ce texte donne le nom et l’adresse de ma voisine.";

/** Reports, as somebody who makes no mistake would. */
export function reported(store: Store, asked: Partial<NewReport> & Pick<NewReport, "subjectId" | "reporter">) {
  const right = { subject: "thread", reason: "law-privacy", other: "", explanation: EXPLANATION, lang: "fr" } as const;
  return report(store, { ...right, at: later(1), ...asked });
}

/** The number of a report that is taken. */
export async function numberOf(outcome: ReportOutcome | Promise<ReportOutcome>): Promise<string> {
  const settled = await outcome;
  if (!settled.reported) throw new Error(`not reported: ${settled.refusal}`);
  return settled.number;
}

export async function reportRow(store: Store, number: string) {
  const { reports } = store.tables;
  const [row] = await store.read.select().from(reports).where(eq(reports.number, number));
  if (!row) throw new Error(`there is no report ${number}`);
  return row;
}
