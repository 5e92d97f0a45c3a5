import { openCase } from "#app/features/moderation/cases.server.ts";
import { recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import type { ModeratedSubject } from "#app/features/moderation/words.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { groundToHold } from "./ground.ts";
import type { SpamScore } from "./rules.ts";

export interface Holding extends ModeratedSubject {
  threadId: number;
  memberId: number;
  /** Somebody without an account is told nothing: their address is not proved. */
  guest: boolean;
  score: SpamScore;
  /** Null for what was never published: releasing it publishes it. */
  stateBefore: string | null;
  at: Date;
}

/** Puts a text on the moderators' desk, with what the machine saw; the ruling says that no person decided it. */
export async function hold(tx: Writer, store: Store, holding: Holding): Promise<void> {
  const { subject, subjectId, threadId, memberId, stateBefore, at } = holding;
  const { score, signs } = holding.score;
  const about = { subject, subjectId, threadId, memberId, at };
  const caseId = await openCase(tx, store, {
    ...about,
    kind: "held",
    weight: Math.round(score),
    signs: { score, signs },
  });
  const ground = groundToHold(signs);
  const rulingId = await recordRuling(tx, store, { ...about, act: "hold", actorId: null, ground, stateBefore, caseId });
  if (!holding.guest) await tellTrust(tx, store, { kind: "ruling", recipientId: memberId, threadId, rulingId, at });
}
