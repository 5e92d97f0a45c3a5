import { eq } from "drizzle-orm";
import type { Role } from "#app/features/access/table.ts";
import { announceReleased } from "#app/features/contributions/announce.server.ts";
import { unmergeInside } from "#app/features/merges/unmerge.server.ts";
import { applyRuling } from "#app/features/moderation/apply.server.ts";
import { closeCasesOn } from "#app/features/moderation/cases.server.ts";
import type { Moderated } from "#app/features/moderation/find-moderated.server.ts";
import { moveOf } from "#app/features/moderation/rules.ts";
import { putBack } from "#app/features/moderation/undo.server.ts";
import { countDiscarded } from "#app/features/votes/undo-votes-review.server.ts";
import type { Store, Writer } from "#db/store.ts";
import type { RulingRow } from "./ruling-row.ts";

interface Wrong {
  on: Moderated;
  ruling: RulingRow;
  /** Who judged so. */
  actor: { id: number; role: Role };
  at: Date;
}

/** What a ruling had changed stands again as before, unless something else has happened to it since. */
export async function putRight(tx: Writer, store: Store, { on, ruling, actor, at }: Wrong): Promise<void> {
  const { act, id: rulingId } = ruling;
  if (act === "merge") {
    await unmergeInside(tx, store, { rulingId, actor, at });
    return;
  }
  if (act === "discard-votes") return countDiscarded(tx, store, ruling, { actor, at });
  const moved = moveOf(act)?.to ?? (act === "hold" ? "held" : null);
  if (moved !== null) {
    if (on.state !== moved) return;
    if (act === "hold") await publish(tx, store, { on, ruling, actor, at });
    else await putBack(tx, store, { on, ruling, inverse: "restore", at });
  }
  if (act === "lock" && on.thread?.lockedAt) await applyRuling(tx, store, on, { act: "unlock", until: null, at });
  if (act === "suspend" && (await stillSuspendedBy(tx, store, ruling)))
    await applyRuling(tx, store, on, { act: "unsuspend", until: null, at });
}

/** As if it were released: told to those who follow, and its case is decided. */
async function publish(tx: Writer, store: Store, { on, ruling, actor, at }: Wrong): Promise<void> {
  const { subject, subjectId } = ruling;
  await applyRuling(tx, store, on, { act: "release", until: null, at });
  await announceReleased(tx, store, on, at);
  await closeCasesOn(tx, store, { subject, subjectId, kinds: ["held"], by: actor.id, at });
}

/** A later suspension, with another end, stays. */
async function stillSuspendedBy(tx: Writer, store: Store, { subjectId, until }: RulingRow): Promise<boolean> {
  const { members } = store.tables;
  const [person] = await tx
    .select({ suspendedUntil: members.suspendedUntil })
    .from(members)
    .where(eq(members.id, subjectId));
  return until !== null && +(person?.suspendedUntil ?? 0) === +until;
}
