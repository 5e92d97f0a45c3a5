import { and, eq, sql } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import type { ThreadKind, VoteRefusal } from "#app/features/threads/cards.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { hotOf, refusalToVote, scoreOf, totalVotes, type VoteCounts, voterKey } from "./rules.ts";

export interface ThreadVote {
  threadId: number;
  kind: ThreadKind;
  /** A visitor has been given a key by now. */
  actor: Actor;
  vote: "cast" | "withdraw";
  at: Date;
}

export type VoteOutcome =
  | { voted: true; total: number; visitors: number; mine: boolean }
  | { voted: false; refusal: VoteRefusal | "not-found" };

/** Casts or takes back one vote: rule, row and counters in one transaction, the primary key as the last guard. */
export function voteOnThread(store: Store, { threadId, kind, actor, vote, at }: ThreadVote): Promise<VoteOutcome> {
  const { threads } = store.tables;
  return store.write(
    async (tx) => {
      const [thread] = await tx
        .select()
        .from(threads)
        .where(and(eq(threads.id, threadId), eq(threads.kind, kind), eq(threads.state, "live")));
      const voter = voterKey(actor);
      if (!thread || !voter || !(await isStillHere(tx, store, actor))) return { voted: false, refusal: "not-found" };

      const act = kind === "idea" ? "idea.vote" : "question.vote";
      const refusal = refusalToVote(actor, thread, may(actor.role, act));
      if (refusal) return { voted: false, refusal };

      const change = await changeRow(tx, store, { threadId, voter, vote, at });
      const counts = {
        importedVotes: thread.importedVotes,
        memberVotes: thread.memberVotes + (actor.memberId === null ? 0 : change),
        visitorVotes: thread.visitorVotes + (actor.memberId === null ? change : 0),
      };
      if (change !== 0)
        await tx
          .update(threads)
          .set(ranked(store, counts, thread.createdAt))
          .where(eq(threads.id, threadId));
      if (change === 1 && kind === "idea" && actor.memberId !== null)
        await followByDefault(tx, store, { memberId: actor.memberId, subject: "thread", subjectId: threadId, at });
      return { voted: true, total: totalVotes(counts), visitors: counts.visitorVotes, mine: vote === "cast" };
    },
    { guard: [`thread:${threadId}`, ...(actor.memberId === null ? [] : [`member:${actor.memberId}` as const])] },
  );
}

/** No key of the table says so: a voter is a word. Whoever deletes their account may have another page open. */
export async function isStillHere(tx: Writer, store: Store, { memberId }: Pick<Actor, "memberId">): Promise<boolean> {
  const { members } = store.tables;
  return memberId === null || (await tx.$count(members, eq(members.id, memberId))) === 1;
}

/** The columns that follow from a thread's votes. */
export function ranked({ tables }: Store, counts: VoteCounts, createdAt: Date) {
  const score = scoreOf(counts);
  // Opinions on its answers raise the version too, under another guard: it is never written back as it was read.
  return { ...counts, score, hot: hotOf(score, createdAt), version: sql`${tables.threads.version} + 1` };
}

/** 1 when a row was added, -1 when one was taken away, 0 when nothing changed. */
async function changeRow(
  tx: Writer,
  store: Store,
  { threadId, voter, vote, at }: { threadId: number; voter: string; vote: "cast" | "withdraw"; at: Date },
): Promise<-1 | 0 | 1> {
  const { threadVotes } = store.tables;
  if (vote === "cast") {
    const added = await tx
      .insert(threadVotes)
      .values({ threadId, voter, createdAt: at })
      .onConflictDoNothing()
      .returning({ threadId: threadVotes.threadId });
    return added.length === 1 ? 1 : 0;
  }
  const taken = await tx
    .delete(threadVotes)
    .where(and(eq(threadVotes.threadId, threadId), eq(threadVotes.voter, voter)))
    .returning({ threadId: threadVotes.threadId });
  return taken.length === 1 ? -1 : 0;
}
