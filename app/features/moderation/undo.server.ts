import { and, eq } from "drizzle-orm";
import { announceReleased } from "#app/features/contributions/announce.server.ts";
import { may, type Role } from "#app/features/access/table.ts";
import { unmergeThreads } from "#app/features/merges/unmerge.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { isTold } from "#app/features/statements/rules.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { stateBeforeLeaving } from "./accepted.server.ts";
import { applyRuling, setState } from "./apply.server.ts";
import { findModerated, type Moderated } from "./find-moderated.server.ts";
import { recordRuling } from "./record-ruling.server.ts";
import { reopenCases } from "./reopen.server.ts";
import { guardOf } from "./rule.server.ts";
import { inverseOf, moveOf, standsAsRuled } from "./rules.ts";
import type { RulingAct } from "./words.ts";

export interface Undoing {
  rulingId: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type UndoRefusal = "not-found" | "not-allowed" | "own-case" | "cannot-undo" | "data-gone" | "changed-since";

export type UndoOutcome = { undone: true; rulingId: number } | { undone: false; refusal: UndoRefusal };

type RulingRow = Store["tables"]["rulings"]["$inferSelect"];

/** Takes a ruling back: what it changed stands again as before, and both are in the log. */
export async function undoRuling(store: Store, undoing: Undoing): Promise<UndoOutcome> {
  const { rulings } = store.tables;
  const [before] = await store.read.select().from(rulings).where(eq(rulings.id, undoing.rulingId));
  const on = before && (await findModerated(store.read, store, before));
  if (!on) return { undone: false, refusal: "not-found" };
  if (before.act === "merge") return undoMerge(store, undoing);
  return store.write((tx) => undoInside(tx, store, undoing), { guard: guardOf(on) });
}

async function undoInside(tx: Writer, store: Store, { rulingId, actor, at }: Undoing): Promise<UndoOutcome> {
  const { rulings } = store.tables;
  const [ruling] = await tx.select().from(rulings).where(eq(rulings.id, rulingId));
  const on = ruling && (await findModerated(tx, store, ruling));
  if (!ruling || !on) return { undone: false, refusal: "not-found" };
  if (!may(actor.role, "moderation.rule")) return { undone: false, refusal: "not-allowed" };
  if (on.memberId === actor.id || (await reportedIt(tx, store, ruling, actor.id)))
    return { undone: false, refusal: "own-case" };
  if (ruling.act === "mask") return { undone: false, refusal: "data-gone" };
  const inverse = inverseOf(ruling.act);
  if (!inverse || ruling.undoneAt) return { undone: false, refusal: "cannot-undo" };
  if (!standsAsRuled(ruling, on.state)) return { undone: false, refusal: "changed-since" };

  await putBack(tx, store, { on, ruling, inverse, at });
  await tx.update(rulings).set({ undoneAt: at }).where(eq(rulings.id, rulingId));
  const { subject, subjectId, memberId, threadId, caseId } = ruling;
  const about = { subject, subjectId, memberId, threadId, caseId, aboutId: rulingId };
  // Released again, it is not told a second time to those who follow: it has been live before.
  const heldAgain = inverse === "hold" && {
    stateBefore: stateBeforeLeaving(on),
    facts: i18nOf("fr").t("reports:facts.heldAgain"),
  };
  const undoingId = await recordRuling(tx, store, { ...about, act: inverse, ...heldAgain, actorId: actor.id, at });
  if (isTold(inverse))
    await tellTrust(tx, store, { kind: "ruling", recipientId: on.memberId, threadId, rulingId: undoingId, at });
  return { undone: true, rulingId: undoingId };
}

/** Nobody undoes what was decided of their own report. */
async function reportedIt(reader: Reader, store: Store, { id }: RulingRow, actorId: number): Promise<boolean> {
  const { reports } = store.tables;
  return (await reader.$count(reports, and(eq(reports.rulingId, id), eq(reports.reporterId, actorId)))) > 0;
}

async function undoMerge(store: Store, undoing: Undoing): Promise<UndoOutcome> {
  const outcome = await unmergeThreads(store, undoing);
  if (outcome.unmerged) return { undone: true, rulingId: outcome.rulingId };
  const { refusal } = outcome;
  if (refusal === "target-merged") return { undone: false, refusal: "changed-since" };
  return { undone: false, refusal: refusal === "undone" || refusal === "source-gone" ? "cannot-undo" : refusal };
}

/** What was held before it was hidden goes live: whoever undoes has read it. */
export async function putBack(
  tx: Writer,
  store: Store,
  { on, ruling, inverse, at }: { on: Moderated; ruling: RulingRow; inverse: RulingAct; at: Date },
): Promise<void> {
  if (inverse === "hold" || inverse === "reopen") {
    if (inverse === "hold") await setState(tx, store, on, { state: "held", at });
    return reopenCases(tx, store, ruling, at);
  }
  if (ruling.stateBefore === "hidden" && moveOf(ruling.act)) return setState(tx, store, on, { state: "hidden", at });
  await applyRuling(tx, store, on, { act: inverse, until: null, at });
  if (ruling.stateBefore === "held" && moveOf(ruling.act)) await announceReleased(tx, store, on, at);
}
