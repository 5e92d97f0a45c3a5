import { eq } from "drizzle-orm";
import { announceReleased } from "#app/features/contributions/announce.server.ts";
import { may, type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Reader, Store, Subject, Writer } from "#db/store.ts";
import { applyRuling } from "./apply.server.ts";
import { closeCase, closeCasesOn, findCaseOn, isReporter } from "./cases.server.ts";
import { decideReports } from "./decide-reports.server.ts";
import { findModerated, type Moderated } from "./find-moderated.server.ts";
import { LOG, recordRuling } from "./record-ruling.server.ts";
import { type AskedRuling, moveOf, refusalToRule, type RuledOn, type RuleRefusal } from "./rules.ts";
import type { ModeratedSubject } from "./words.ts";

export interface NewRuling extends AskedRuling, ModeratedSubject {
  /** Null when it is ruled from the page itself. */
  caseId: number | null;
  actor: { id: number; role: Role };
}

export type RuleOutcome = { ruled: true; rulingId: number; on: Moderated } | { ruled: false; refusal: RuleRefusal };

/** A moderator decides: carried out, written with its reasons, logged, told to the author and to whoever reported. */
export async function rule(store: Store, asked: NewRuling): Promise<RuleOutcome> {
  for (;;) {
    const before = await findModerated(store.read, store, asked);
    if (!before) return { ruled: false, refusal: "not-found" };
    const outcome = await store.write(
      async (tx) => {
        // A merge may have moved a reply to another thread meanwhile, which is not ours alone: it is looked at again.
        const on = await findModerated(tx, store, asked);
        return on && on.thread?.id !== before.thread?.id ? "look-again" : ruleInside(tx, store, asked);
      },
      { guard: guardOf(before) },
    );
    if (outcome !== "look-again") return outcome;
  }
}

export function guardOf({ thread, memberId }: Pick<Moderated, "thread" | "memberId">): Subject[] {
  return [LOG, `member:${memberId}`, ...(thread ? [`thread:${thread.id}` as const] : [])];
}

/** The same inside a transaction that is alone with its subjects: several of one person at once. */
export async function ruleInside(tx: Writer, store: Store, asked: NewRuling): Promise<RuleOutcome> {
  const on = await findModerated(tx, store, asked);
  if (!on) return { ruled: false, refusal: "not-found" };
  const { act, actor, caseId, at } = asked;
  const waiting = caseId === null ? null : await findCaseOn(tx, store, { ...asked, caseId });
  if (caseId !== null && !waiting) return { ruled: false, refusal: "not-found" };
  const refusal = refusalToRule(asked, await standing(tx, store, on, asked), may(actor.role, "moderation.rule"));
  // The second of two finds the words changed already: they are told why.
  if (waiting?.state === "closed" && (refusal === null || refusal === "nothing-to-change"))
    return { ruled: false, refusal: "already-decided" };
  if (refusal) return { ruled: false, refusal };

  const caseIds = await closeDecided(tx, store, on, asked);
  const stateBefore = await applyRuling(tx, store, on, asked);
  if (act === "release") await announceReleased(tx, store, on, at);
  const { subject, subjectId, memberId, thread } = on;
  const { ground, facts, until } = asked;
  const ruling = { act, ground, facts, until, caseId, actorId: actor.id, at };
  const rulingId = await recordRuling(tx, store, {
    ...{ subject, subjectId, memberId, threadId: thread?.id ?? null, stateBefore },
    ...ruling,
  });
  await decideReports(tx, store, { caseIds, rulingId, at });
  if (act !== "dismiss")
    await tellTrust(tx, store, {
      ...{ kind: "ruling", recipientId: memberId, threadId: thread?.id ?? null, rulingId, at },
    });
  return { ruled: true, rulingId, on };
}

/** The cases that are over with this ruling: all that ask about the same words, or else the one that it came from. */
async function closeDecided(tx: Writer, store: Store, on: Moderated, asked: NewRuling): Promise<number[]> {
  const { act, caseId, at } = asked;
  const { subject, subjectId, state } = on;
  const closing = { by: asked.actor.id, at };
  if (moveOf(act) !== null || act === "dismiss")
    return closeCasesOn(tx, store, { subject, subjectId, kinds: ["held", "reported"], ...closing });
  // Whoever is warned for words that are held still waits for them to be read.
  if (caseId === null || state === "held") return [];
  return (await closeCase(tx, store, caseId, closing)) ? [caseId] : [];
}

/** Nobody rules on their own words, on what they reported, or on a colleague's account. */
export async function standing(
  reader: Reader,
  store: Store,
  on: Moderated,
  { actor, caseId, at }: Pick<NewRuling, "actor" | "caseId" | "at">,
): Promise<RuledOn> {
  const { members } = store.tables;
  const { subject, subjectId } = on;
  const [person] = await reader
    .select({ role: members.role, suspendedUntil: members.suspendedUntil })
    .from(members)
    .where(eq(members.id, on.memberId));
  const colleague = subject === "member" && person !== undefined && speaksForTheBank(person.role);
  return {
    subject,
    own:
      on.memberId === actor.id || (await isReporter(reader, store, { subject, subjectId, memberId: actor.id, caseId })),
    official: on.official || colleague,
    state: on.state,
    locked: subject === "thread" && on.thread?.lockedAt !== null,
    suspended: person?.suspendedUntil !== null && +(person?.suspendedUntil ?? 0) > +at,
  };
}
