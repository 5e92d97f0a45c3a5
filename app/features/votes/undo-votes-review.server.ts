import { and, desc, eq, isNull, lt } from "drizzle-orm";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import type { Store, Writer } from "#db/store.ts";
import {
  type Deciding,
  decideOnVotes,
  type Moved,
  type ReviewOutcome,
  type VotesReview,
} from "./review-votes.server.ts";

type RulingRow = Store["tables"]["rulings"]["$inferSelect"];

export interface Undoing extends Pick<VotesReview, "threadId" | "actor" | "at"> {
  rulingId: number;
}

/** Of votes that were decided on, the other thing is decided: those of the same networks and of the same time. */
export function undoVotesReview(store: Store, undoing: Undoing): Promise<ReviewOutcome> {
  const { rulingId, threadId, ...by } = undoing;
  const { rulings } = store.tables;
  return store.write(
    async (tx) => {
      const theirs = and(eq(rulings.id, rulingId), eq(rulings.subject, "thread"), eq(rulings.subjectId, threadId));
      const [ruling] = await tx.select().from(rulings).where(theirs);
      const moved = readMoved(ruling?.stateBefore ?? null);
      if (!ruling || !moved) return { reviewed: false, refusal: "not-found" };
      const cast = { from: new Date(moved.since), until: ruling.createdAt };
      return undoInside(tx, store, ruling, { ...by, networks: moved.networks, cast, told: true });
    },
    { guard: [LOG, `thread:${threadId}`] },
  );
}

/**
 * What an appeal overturns, in a transaction that is alone with the thread and the log. Once the networks are forgotten,
 * those that were set aside since the decision before.
 */
export async function countDiscarded(
  tx: Writer,
  store: Store,
  ruling: RulingRow,
  by: Pick<VotesReview, "actor" | "at">,
): Promise<void> {
  const moved = readMoved(ruling.stateBefore);
  const from = moved ? new Date(moved.since) : await decidedBefore(tx, store, ruling);
  const cast = { from, until: ruling.createdAt };
  // The judge's answer tells the author already.
  await undoInside(tx, store, ruling, { ...by, networks: moved?.networks ?? null, cast, told: false });
}

async function decidedBefore(tx: Writer, { tables: { rulings } }: Store, ruling: RulingRow): Promise<Date> {
  const theirs = and(eq(rulings.subject, "thread"), eq(rulings.subjectId, ruling.subjectId), lt(rulings.id, ruling.id));
  const [before] = await tx
    .select({ at: rulings.createdAt })
    .from(rulings)
    .where(and(theirs, eq(rulings.act, "discard-votes"), isNull(rulings.undoneAt)))
    .orderBy(desc(rulings.id))
    .limit(1);
  return before?.at ?? new Date(0);
}

async function undoInside(
  tx: Writer,
  store: Store,
  { id: rulingId, act, subjectId: threadId, undoneAt }: RulingRow,
  by: Pick<Deciding, "actor" | "at" | "networks" | "cast" | "told">,
): Promise<ReviewOutcome> {
  const { rulings } = store.tables;
  const verdict = act === "count-votes" ? "discard" : act === "discard-votes" ? "count" : null;
  if (!verdict) return { reviewed: false, refusal: "not-found" };
  if (undoneAt) return { reviewed: false, refusal: "already-decided" };
  const from = verdict === "count" ? "discarded" : "counted";
  const outcome = await decideOnVotes(tx, store, { ...by, threadId, verdict, from, caseId: null, aboutId: rulingId });
  if (outcome.reviewed) await tx.update(rulings).set({ undoneAt: by.at }).where(eq(rulings.id, rulingId));
  return outcome;
}

/** What a decision moved, as it noted it; forgotten with the marks of the votes. */
function readMoved(noted: string | null): Pick<Moved, "networks" | "since"> | null {
  const read: unknown = noted === null ? null : JSON.parse(noted);
  if (typeof read !== "object" || read === null || !("networks" in read) || !("since" in read)) return null;
  const { networks, since } = read;
  if (!Array.isArray(networks) || typeof since !== "number") return null;
  return { networks: networks.filter((network) => typeof network === "string"), since };
}
