import type { Role } from "#app/features/access/table.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { IdeaStatus, ThreadKind, VoteRefusal } from "#app/features/threads/cards.ts";

/** Visitors' votes never make more than this share of a score; the ranking page says so. */
const VISITOR_SHARE = 0.5;

/** Ten times the votes weigh as much as being this much younger. */
const HOT_PERIOD_DAYS = 7;
const DAY = 24 * 3600 * 1000;

/** Normal quantile of an 80 % interval, as Reddit's "best" uses. */
const WILSON_Z = 1.281551565545;

export interface VoteCounts {
  importedVotes: number;
  memberVotes: number;
  visitorVotes: number;
}

/** What people are told first: every vote, whoever cast it. */
export function totalVotes({ importedVotes, memberVotes, visitorVotes }: VoteCounts): number {
  return importedVotes + memberVotes + visitorVotes;
}

/** What "most voted" sorts on: visitors weigh at most VISITOR_SHARE of it. */
export function scoreOf({ importedVotes, memberVotes, visitorVotes }: VoteCounts): number {
  const known = importedVotes + memberVotes;
  const mostVisitors = Math.floor((Math.max(known, 0) * VISITOR_SHARE) / (1 - VISITOR_SHARE));
  return known + Math.min(visitorVotes, mostVisitors);
}

/** Reddit's "hot", slowed down to a bank's pace: it does not change with time, so lists can sort on it from an index. */
export function hotOf(score: number, createdAt: Date): number {
  return Math.log10(Math.max(score, 1)) + createdAt.getTime() / (HOT_PERIOD_DAYS * DAY);
}

/** Lower bound of Wilson's interval for the share of readers that an answer helped; 0 before anyone said. */
export function wilsonLowerBound(useful: number, notUseful: number): number {
  const n = useful + notUseful;
  if (n === 0) return 0;
  const z2 = WILSON_Z * WILSON_Z;
  const share = useful / n;
  const spread = WILSON_Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return (share + z2 / (2 * n) - spread) / (1 + z2 / n);
}

/** An imported score is a difference: what is above zero counts as useful, what is below as not. */
export function answerRank(votes: { importedVotes: number; usefulVotes: number; notUsefulVotes: number }): number {
  return wilsonLowerBound(
    votes.usefulVotes + Math.max(votes.importedVotes, 0),
    votes.notUsefulVotes + Math.max(-votes.importedVotes, 0),
  );
}

export function isClosed(status: IdeaStatus | null): boolean {
  return status === "shipped" || status === "declined";
}

function refusedTo(role: Role): "signed-out" | "suspended" | "not-allowed" {
  if (role === "suspended") return "suspended";
  return role === "visitor" ? "signed-out" : "not-allowed";
}

/** Why this person may not vote for this thread; null when they may. */
export function refusalToVote(
  actor: Pick<Actor, "memberId" | "role">,
  thread: { kind: ThreadKind; status: IdeaStatus | null; authorId: number },
  allowed: boolean,
): VoteRefusal | null {
  if (actor.memberId !== null && actor.memberId === thread.authorId) return "own";
  if (isClosed(thread.status)) return "closed";
  if (allowed) return null;
  return refusedTo(actor.role);
}

/** Why this person may not say whether an answer helped; null when they may. */
export function refusalToJudge(
  actor: Pick<Actor, "memberId" | "role">,
  answer: { authorId: number },
  allowed: boolean,
): Exclude<VoteRefusal, "closed"> | null {
  if (actor.memberId !== null && actor.memberId === answer.authorId) return "own";
  if (allowed) return null;
  return refusedTo(actor.role);
}

/** Known for a day or more: one vote a person, never part of a burst (burst.ts). */
export function isEstablished({ role, joinedAt }: { role: Role; joinedAt: Date | null }, at: Date): boolean {
  return joinedAt !== null && role !== "guest" && +at - +joinedAt >= DAY;
}

/** The key under which a person's votes stand: a member, or a visitor's cookie. */
export function voterKey(actor: Pick<Actor, "memberId" | "visitor">): string | null {
  if (actor.memberId !== null) return `m${actor.memberId}`;
  return actor.visitor === null ? null : `v${actor.visitor}`;
}
