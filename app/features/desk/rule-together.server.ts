import { inArray } from "drizzle-orm";
import type { Role } from "#app/features/access/table.ts";
import { findModerated } from "#app/features/moderation/find-moderated.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import type { HandAct, RuleRefusal } from "#app/features/moderation/rules.ts";
import type { Ground } from "#app/features/moderation/words.ts";
import type { Store } from "#db/store.ts";
import type { CaseRow } from "./describe-cases.server.ts";
import { keyOf } from "./shown-subjects.server.ts";

/** publish: what is held goes live, what was reported stays. */
export type TogetherAct = "publish" | "hide" | "remove";

export interface Together {
  caseIds: number[];
  act: TogetherAct;
  ground: Ground | null;
  facts: string;
  actor: { id: number; role: Role };
  at: Date;
}

export interface TogetherReport {
  /** Rulings, in the order of the cases. */
  done: number[];
  not: { caseId: number; refusal: RuleRefusal }[];
}

/** Several cases with one reason, one ruling each: what somebody else decides meanwhile is theirs, and told so. */
export async function ruleTogether(store: Store, { caseIds, ...asked }: Together): Promise<TogetherReport> {
  const { moderationCases: cases } = store.tables;
  const rows = caseIds.length === 0 ? [] : await store.read.select().from(cases).where(inArray(cases.id, caseIds));
  const report: TogetherReport = { done: [], not: [] };
  const decided = new Set<string>();
  for (const caseId of caseIds) {
    const row = rows.find(({ id }) => id === caseId);
    // Held and reported at once: the first ruling has closed both.
    if (row && decided.has(keyOf(row))) continue;
    const outcome = await ruleOne(store, row, asked);
    if (outcome.ruled) report.done.push(outcome.rulingId);
    else report.not.push({ caseId, refusal: outcome.refusal });
    if (row && outcome.ruled) decided.add(keyOf(row));
  }
  return report;
}

async function ruleOne(store: Store, row: CaseRow | undefined, { act, ...asked }: Omit<Together, "caseIds">) {
  if (!row || (row.kind !== "held" && row.kind !== "reported")) return { ruled: false, refusal: "not-found" } as const;
  const { id: caseId, subject, subjectId } = row;
  const on = await findModerated(store.read, store, row);
  const handAct: HandAct = act === "publish" ? (on?.state === "held" ? "release" : "dismiss") : act;
  return rule(store, { ...asked, subject, subjectId, caseId, act: handAct, until: null });
}
