import { and, eq, gte, inArray, isNotNull, lte } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { closeCasesOn } from "#app/features/moderation/cases.server.ts";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
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
  return store.write(
    (tx) =>
      decideOnVotes(tx, store, {
        ...review,
        from,
        networks,
        aboutId: null,
        told: review.verdict === "discard",
        cast: null,
      }),
    {
      guard: [LOG, `thread:${asked.threadId}`],
    },
  );
}

export interface Deciding extends Omit<VotesReview, "from" | "networks"> {
  from: Standing;
  /** Null: all of them, also those that are forgotten. */
  networks: string[] | null | undefined;
  /** The ruling that is undone. */
  aboutId: number | null;
  /** The author of the idea hears of it. */
  told: boolean;
  /** When they were cast; null: whenever. */
  cast: { from: Date; until: Date } | null;
}

/** Inside a transaction that is alone with the thread and the log. */
export async function decideOnVotes(tx: Writer, store: Store, deciding: Deciding): Promise<ReviewOutcome> {
  const { threadId, verdict, actor, caseId, aboutId, at } = deciding;
  const { refusal, authorId } = await refusalToReview(tx, store, deciding);
  if (refusal !== null) return { reviewed: false, refusal };
  const moved = await move(tx, store, deciding);
  if (moved.votes.length === 0) return { reviewed: false, refusal: "already-decided" };

  const standing = BECOMES[verdict];
  await shiftVotes(tx, store, threadId, {
    take: moved.votes,
    add: moved.votes.map(({ voter }) => ({ voter, standing })),
  });
  const closed = await closeWhenSettled(tx, store, deciding);
  const rulingId = await recordRuling(tx, store, {
    ...{ act: ACTS[verdict], subject: "thread", subjectId: threadId, threadId, memberId: authorId },
    ...{ actorId: actor.id, ground: "rule-votes", caseId: caseId ?? closed, aboutId, at },
    facts: i18nOf("fr").t(`review:facts.${verdict}`, { count: moved.votes.length }),
    stateBefore: JSON.stringify({ networks: moved.networks, since: moved.since }),
  });
  if (deciding.told) await tellTrust(tx, store, { kind: "ruling", recipientId: authorId, threadId, rulingId, at });
  return { reviewed: true, rulingId, votes: moved.votes.length };
}

async function refusalToReview(
  tx: Writer,
  store: Store,
  { threadId, actor, caseId }: Deciding,
): Promise<{ refusal: ReviewRefusal; authorId: null } | { refusal: null; authorId: number }> {
  const { threads, moderationCases } = store.tables;
  const refused = (refusal: ReviewRefusal) => ({ refusal, authorId: null });
  const [thread] = await tx.select({ authorId: threads.authorId }).from(threads).where(eq(threads.id, threadId));
  if (!thread) return refused("not-found");
  const { authorId } = thread;
  if (!may(actor.role, "moderation.rule")) return refused("not-allowed");
  if (authorId === actor.id) return refused("own-case");
  if (caseId === null) return { refusal: null, authorId };
  const [waiting] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId));
  if (waiting?.kind !== "votes" || waiting.subjectId !== threadId) return refused("not-found");
  return waiting.state === "open" ? { refusal: null, authorId } : refused("already-decided");
}

export interface Moved {
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
        ...[eq(threadVotes.threadId, threadId), eq(threadVotes.standing, from)],
        networks === null ? undefined : isNotNull(threadVotes.network),
        networks ? inArray(threadVotes.network, networks) : undefined,
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
