import { eq } from "drizzle-orm";
import { applyRuling } from "#app/features/moderation/apply.server.ts";
import type { Moderated } from "#app/features/moderation/find-moderated.server.ts";
import { moveOf } from "#app/features/moderation/rules.ts";
import { putBack } from "#app/features/moderation/undo.server.ts";
import type { Store, Writer } from "#db/store.ts";
import type { RulingRow } from "./ruling-row.ts";

interface Wrong {
  on: Moderated;
  ruling: RulingRow;
  at: Date;
}

/** What a ruling had changed stands again as before, unless something else has happened to it since. */
export async function putRight(tx: Writer, store: Store, { on, ruling, at }: Wrong): Promise<void> {
  const { act } = ruling;
  const moved = moveOf(act)?.to ?? (act === "hold" ? "held" : null);
  if (moved !== null) {
    if (on.state !== moved) return;
    if (act === "hold") await applyRuling(tx, store, on, { act: "release", until: null, at });
    else await putBack(tx, store, { on, ruling, inverse: "restore", at });
  }
  if (act === "lock" && on.thread?.lockedAt) await applyRuling(tx, store, on, { act: "unlock", until: null, at });
  if (act === "suspend" && (await stillSuspendedBy(tx, store, ruling)))
    await applyRuling(tx, store, on, { act: "unsuspend", until: null, at });
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
