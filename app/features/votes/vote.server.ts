import { and, eq } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import type { ThreadKind, VoteRefusal } from "#app/features/threads/cards.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import type { VoterMarks } from "./burst.ts";
import { shiftVotes } from "./count-votes.server.ts";
import { holdVotes, isOnRecord } from "./hold-votes.server.ts";
import { judgeVote } from "./read-crowd.server.ts";
import { isEstablished, refusalToVote, totalVotes, type VoteCounts, voterKey } from "./rules.ts";

export interface ThreadVote {
  threadId: number;
  kind: ThreadKind;
  /** A visitor has been given a key by now. */
  actor: Actor;
  vote: "cast" | "withdraw";
  /** Where the request came from, hashed. Without them the vote is never suspect. */
  marks?: VoterMarks;
  /** Of how many votes from one place are no burst: see suspicionOf. */
  pace?: number;
  at: Date;
}

export type VoteOutcome =
  | { voted: true; total: number; visitors: number; mine: boolean; underReview?: true }
  | { voted: false; refusal: VoteRefusal | "not-found" };

/** Casts or takes back one vote: rule, row and counters in one transaction, the primary key as the last guard. */
export async function voteOnThread(store: Store, asked: ThreadVote): Promise<VoteOutcome> {
  const { memberId } = asked.actor;
  const guard: Subject[] = [`thread:${asked.threadId}`, ...(memberId === null ? [] : [`member:${memberId}` as const])];
  const outcome = await store.write((tx) => voteInside(tx, store, asked, false), { guard });
  if (outcome !== "needs-log") return outcome;
  // The first suspect vote of a burst writes in the log, for which all of moderation waits: the others do not.
  const again = await store.write((tx) => voteInside(tx, store, asked, true), { guard: [LOG, ...guard] });
  if (again === "needs-log") throw new Error("whoever is alone with the log needs nothing more");
  return again;
}

/** "needs-log": nothing is done yet, to be done again alone with the log. */
async function voteInside(
  tx: Writer,
  store: Store,
  asked: ThreadVote,
  withLog: boolean,
): Promise<VoteOutcome | "needs-log"> {
  const { threads } = store.tables;
  const { threadId, kind, actor, vote, at } = asked;
  const [thread] = await tx
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.kind, kind), eq(threads.state, "live")));
  const voter = voterKey(actor);
  const account = await readAccount(tx, store, actor);
  if (!thread || !voter || !account) return { voted: false, refusal: "not-found" };

  const refusal = refusalToVote(actor, thread, may(actor.role, kind === "idea" ? "idea.vote" : "question.vote"));
  if (refusal) return { voted: false, refusal };

  const marks = isEstablished(account, at) ? undefined : asked.marks;
  const one = { threadId, voter, marks, pace: asked.pace, at };
  const done = vote === "cast" ? await cast(tx, store, one, withLog) : await withdraw(tx, store, one);
  if (done === "needs-log") return done;
  if (done.added && kind === "idea" && actor.memberId !== null)
    await followByDefault(tx, store, { memberId: actor.memberId, subject: "thread", subjectId: threadId, at });
  const counts = done.counts ?? thread;
  return {
    ...{ voted: true, total: totalVotes(counts), visitors: counts.visitorVotes, mine: vote === "cast" },
    ...(done.underReview && { underReview: true }),
  };
}

interface OneVote {
  threadId: number;
  voter: string;
  marks: VoterMarks | undefined;
  pace: number | undefined;
  at: Date;
}

interface Done {
  added: boolean;
  underReview: boolean;
  /** As they are now; null where they are as they were. */
  counts: VoteCounts | null;
}

/** A suspect vote is never counted, not for a moment. */
async function cast(tx: Writer, store: Store, one: OneVote, withLog: boolean): Promise<Done | "needs-log"> {
  const { threadVotes } = store.tables;
  const { threadId, voter, marks, pace, at } = one;
  const [before] = await tx.select().from(threadVotes).where(isOwn(store, one));
  if (before) return { added: false, underReview: before.standing === "review", counts: null };
  const judged = marks && { threadId, marks, pace, at };
  const verdict = judged ? await judgeVote(tx, store, judged) : null;
  if (verdict && !withLog && !(await isOnRecord(tx, store, threadId))) return "needs-log";

  const standing = verdict ? "review" : "counted";
  const added = await tx
    .insert(threadVotes)
    .values({ threadId, voter, createdAt: at, standing, ...marks })
    .onConflictDoNothing()
    .returning();
  const counts = await shiftVotes(tx, store, threadId, { add: added });
  const others = judged && verdict ? await holdVotes(tx, store, judged, verdict) : null;
  return { added: added.length === 1, underReview: verdict !== null, counts: others ?? counts };
}

async function withdraw(tx: Writer, store: Store, one: OneVote): Promise<Done> {
  const { threadVotes } = store.tables;
  const taken = await tx.delete(threadVotes).where(isOwn(store, one)).returning();
  const counts = await shiftVotes(tx, store, one.threadId, { take: taken });
  return { added: false, underReview: false, counts };
}

function isOwn({ tables: { threadVotes } }: Store, { threadId, voter }: Pick<OneVote, "threadId" | "voter">) {
  return and(eq(threadVotes.threadId, threadId), eq(threadVotes.voter, voter));
}

/**
 * What voting needs to know of who votes; null once a member has deleted their account. No key of the table says so:
 * a voter is a word, and whoever leaves may have another page open.
 */
export async function readAccount(tx: Writer, store: Store, { memberId }: Pick<Actor, "memberId">) {
  const { members } = store.tables;
  if (memberId === null) return { role: "visitor", joinedAt: null } as const;
  const [account] = await tx
    .select({ role: members.role, joinedAt: members.joinedAt })
    .from(members)
    .where(eq(members.id, memberId));
  return account ?? null;
}
