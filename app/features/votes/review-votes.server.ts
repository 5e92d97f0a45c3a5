import { and, eq, gte, inArray, isNotNull, lte } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { closeCasesOn } from "#app/features/moderation/cases.server.ts";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { type CastVote, shiftVotes, type Standing } from "./count-votes.server.ts";

/** What a moderator decides of votes that look cast by a machine. */
export type VotesVerdict = "count" | "discard";
const BECOMES = { count: "counted", discard: "discarded" } as const;
const ACTS = { count: "count-votes", discard: "discard-votes" } as const;

export interface VotesReview {
  threadId: number;
  verdict: VotesVerdict;
  /** Those that the moderator was shown as such: what somebody else has decided meanwhile is left alone. */
  from?: Standing;
  /** Only those of these networks. */
  networks?: string[];
  /** The case that was read: once it is closed, somebody else was first. Null: seen on the page alone. */
  caseId: number | null;
  actor: { id: number; role: Role };
  at: Date;
}

export type ReviewRefusal = "not-found" | "not-allowed" | "own-case" | "already-decided";
export type ReviewOutcome =
  | { reviewed: true; rulingId: number; votes: number }
  | { reviewed: false; refusal: ReviewRefusal };

/** Counts votes or discards them, with one line in the log; the case closes once nothing is left to look at. */
export function reviewVotes(store: Store, asked: VotesReview): Promise<ReviewOutcome> {
  const { from = "review", networks, ...review } = asked;
  return store.write((tx) => decide(tx, store, { ...review, from, networks, aboutId: null, cast: null }), {
    guard: [LOG, `thread:${asked.threadId}`],
  });
}

export interface Undoing extends Pick<VotesReview, "threadId" | "actor" | "at"> {
  rulingId: number;
}

/** Of votes that were decided on, the other thing is decided: those of the same networks and of the same time. */
export async function undoVotesReview(
  store: Store,
  { rulingId, threadId, actor, at }: Undoing,
): Promise<ReviewOutcome> {
  const { rulings } = store.tables;
  return store.write(
    async (tx) => {
      const theirs = and(eq(rulings.id, rulingId), eq(rulings.subject, "thread"), eq(rulings.subjectId, threadId));
      const [ruling] = await tx.select().from(rulings).where(theirs);
      const verdict = ruling?.act === "count-votes" ? "discard" : ruling?.act === "discard-votes" ? "count" : null;
      const moved = readMoved(ruling?.stateBefore ?? null);
      if (!ruling || !verdict || !moved) return { reviewed: false, refusal: "not-found" };
      if (ruling.undoneAt) return { reviewed: false, refusal: "already-decided" };
      const outcome = await decide(tx, store, {
        ...{ threadId, verdict, actor, at, caseId: null, aboutId: rulingId },
        ...{ from: verdict === "count" ? "discarded" : "counted", networks: moved.networks },
        cast: { from: new Date(moved.since), until: ruling.createdAt },
      });
      if (outcome.reviewed) await tx.update(rulings).set({ undoneAt: at }).where(eq(rulings.id, rulingId));
      return outcome;
    },
    { guard: [LOG, `thread:${threadId}`] },
  );
}

interface Deciding extends Omit<VotesReview, "from" | "networks"> {
  from: Standing;
  networks: string[] | undefined;
  /** The ruling that is undone. */
  aboutId: number | null;
  /** When they were cast; null: whenever. */
  cast: { from: Date; until: Date } | null;
}

async function decide(tx: Writer, store: Store, deciding: Deciding): Promise<ReviewOutcome> {
  const { threadId, verdict, actor, caseId, aboutId, at } = deciding;
  const refusal = await refusalToReview(tx, store, deciding);
  if (refusal) return { reviewed: false, refusal };
  const moved = await move(tx, store, deciding);
  if (moved.votes.length === 0) return { reviewed: false, refusal: "already-decided" };

  const standing = BECOMES[verdict];
  await shiftVotes(tx, store, threadId, {
    take: moved.votes,
    add: moved.votes.map(({ voter }) => ({ voter, standing })),
  });
  const closed = await closeWhenSettled(tx, store, deciding);
  const rulingId = await recordRuling(tx, store, {
    ...{ act: ACTS[verdict], subject: "thread", subjectId: threadId, threadId, memberId: null },
    ...{ actorId: actor.id, ground: "rule-votes", caseId: caseId ?? closed, aboutId, at },
    facts: i18nOf("fr").t(`review:facts.${verdict}`, { count: moved.votes.length }),
    stateBefore: JSON.stringify({ networks: moved.networks, since: moved.since }),
  });
  return { reviewed: true, rulingId, votes: moved.votes.length };
}

async function refusalToReview(
  tx: Writer,
  store: Store,
  { threadId, actor, caseId }: Deciding,
): Promise<ReviewRefusal | null> {
  const { threads, moderationCases } = store.tables;
  const [thread] = await tx.select({ authorId: threads.authorId }).from(threads).where(eq(threads.id, threadId));
  if (!thread) return "not-found";
  if (!may(actor.role, "moderation.rule")) return "not-allowed";
  if (thread.authorId === actor.id) return "own-case";
  if (caseId === null) return null;
  const [waiting] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId));
  if (waiting?.kind !== "votes" || waiting.subjectId !== threadId) return "not-found";
  return waiting.state === "open" ? null : "already-decided";
}

interface Moved {
  /** As they stood. */
  votes: CastVote[];
  networks: string[];
  /** When the first of them was cast. */
  since: number;
}

async function move(tx: Writer, store: Store, { threadId, verdict, from, networks, cast }: Deciding): Promise<Moved> {
  const { threadVotes } = store.tables;
  const rows = await tx
    .update(threadVotes)
    .set({ standing: BECOMES[verdict] })
    .where(
      and(
        ...[eq(threadVotes.threadId, threadId), eq(threadVotes.standing, from), isNotNull(threadVotes.network)],
        networks && inArray(threadVotes.network, networks),
        cast ? and(gte(threadVotes.createdAt, cast.from), lte(threadVotes.createdAt, cast.until)) : undefined,
      ),
    )
    .returning();
  return {
    votes: rows.map(({ voter }) => ({ voter, standing: from })),
    networks: [...new Set(rows.flatMap(({ network }) => network ?? []))],
    since: Math.min(...rows.map(({ createdAt }) => +createdAt)),
  };
}

/** The id of the case that this decision closes, if any. */
async function closeWhenSettled(tx: Writer, store: Store, { threadId, actor, at }: Deciding): Promise<number | null> {
  const { threads } = store.tables;
  const [thread] = await tx.select({ left: threads.votesUnderReview }).from(threads).where(eq(threads.id, threadId));
  if (thread?.left !== 0) return null;
  const [closed] = await closeCasesOn(tx, store, {
    ...{ subject: "thread", subjectId: threadId, kinds: ["votes"], by: actor.id, at },
  });
  return closed ?? null;
}

/** What a decision moved, as it noted it; forgotten with the marks of the votes. */
function readMoved(noted: string | null): Pick<Moved, "networks" | "since"> | null {
  const read: unknown = noted === null ? null : JSON.parse(noted);
  if (typeof read !== "object" || read === null || !("networks" in read) || !("since" in read)) return null;
  const { networks, since } = read;
  if (!Array.isArray(networks) || typeof since !== "number") return null;
  return { networks: networks.filter((network) => typeof network === "string"), since };
}
