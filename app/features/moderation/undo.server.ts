import { eq } from "drizzle-orm";
import { announceReleased } from "#app/features/contributions/announce.server.ts";
import { may, type Role } from "#app/features/access/table.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { applyRuling, setState } from "./apply.server.ts";
import { findModerated, type Moderated } from "./find-moderated.server.ts";
import { recordRuling } from "./record-ruling.server.ts";
import { guardOf } from "./rule.server.ts";
import { type HandAct, INVERSE, moveOf } from "./rules.ts";

export interface Undoing {
  rulingId: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type UndoOutcome =
  | { undone: true; rulingId: number }
  | { undone: false; refusal: "not-found" | "not-allowed" | "own-case" | "cannot-undo" | "changed-since" };

type RulingRow = Store["tables"]["rulings"]["$inferSelect"];

/** Takes a ruling back: what it changed stands again as before, and both are in the log. */
export async function undoRuling(store: Store, undoing: Undoing): Promise<UndoOutcome> {
  const { rulings } = store.tables;
  const [before] = await store.read.select().from(rulings).where(eq(rulings.id, undoing.rulingId));
  const on = before && (await findModerated(store.read, store, before));
  if (!on) return { undone: false, refusal: "not-found" };
  return store.write((tx) => undoInside(tx, store, undoing), { guard: guardOf(on) });
}

async function undoInside(tx: Writer, store: Store, { rulingId, actor, at }: Undoing): Promise<UndoOutcome> {
  const { rulings } = store.tables;
  const [ruling] = await tx.select().from(rulings).where(eq(rulings.id, rulingId));
  const on = ruling && (await findModerated(tx, store, ruling));
  if (!ruling || !on) return { undone: false, refusal: "not-found" };
  if (!may(actor.role, "moderation.rule")) return { undone: false, refusal: "not-allowed" };
  if (on.memberId === actor.id) return { undone: false, refusal: "own-case" };
  const inverse = inverseOf(ruling.act);
  if (!inverse || ruling.undoneAt) return { undone: false, refusal: "cannot-undo" };
  if (moveOf(ruling.act) && on.state !== moveOf(ruling.act)?.to) return { undone: false, refusal: "changed-since" };

  await putBack(tx, store, { on, ruling, inverse, at });
  await tx.update(rulings).set({ undoneAt: at }).where(eq(rulings.id, rulingId));
  const { subject, subjectId, memberId, threadId, caseId } = ruling;
  const about = { subject, subjectId, memberId, threadId, caseId, aboutId: rulingId };
  const undoingId = await recordRuling(tx, store, { ...about, act: inverse, actorId: actor.id, at });
  await tellTrust(tx, store, { kind: "ruling", recipientId: on.memberId, threadId, rulingId: undoingId, at });
  return { undone: true, rulingId: undoingId };
}

/** What was held before it was hidden goes live: whoever undoes has read it. */
export async function putBack(
  tx: Writer,
  store: Store,
  { on, ruling, inverse, at }: { on: Moderated; ruling: RulingRow; inverse: HandAct; at: Date },
): Promise<void> {
  if (ruling.stateBefore === "hidden" && moveOf(ruling.act)) return setState(tx, store, on, { state: "hidden", at });
  await applyRuling(tx, store, on, { act: inverse, until: null, at });
  if (ruling.stateBefore === "held" && moveOf(ruling.act)) await announceReleased(tx, store, on, at);
}

function inverseOf(act: string): HandAct | null {
  for (const [done, undo] of Object.entries(INVERSE)) if (done === act) return undo;
  return null;
}
