import { and, count, eq } from "drizzle-orm";
import { totalVotes, voterKey } from "#app/features/votes/rules.ts";
import type { Store } from "#db/store.ts";
import type { OtherThread } from "./merge-view.ts";

type ThreadRow = Store["tables"]["threads"]["$inferSelect"];

/** What the figures of two threads would be, were they one: the same that mergeThreads will count. */
export async function foreseeMerge(store: Store, from: ThreadRow, into: ThreadRow): Promise<OtherThread["sums"]> {
  const [votes, followers] = await Promise.all([commonVotes(store, from, into), countFollowers(store, from, into)]);
  return {
    votes: { from: totalVotes(from), into: totalVotes(into), common: votes },
    followers,
    replies: { from: from.replyCount, into: into.replyCount, common: 0 },
  };
}

/** Counted votes that bring nothing: of whoever voted there too, and of whoever wrote the other thread. */
async function commonVotes(store: Store, from: ThreadRow, into: ThreadRow): Promise<number> {
  const { threadVotes } = store.tables;
  const voters = async (threadId: number, counted: boolean) => {
    const standing = counted ? eq(threadVotes.standing, "counted") : undefined;
    const rows = await store.read
      .select({ voter: threadVotes.voter })
      .from(threadVotes)
      .where(and(eq(threadVotes.threadId, threadId), standing));
    return rows.map(({ voter }) => voter);
  };
  const own = voterKey({ memberId: into.authorId, visitor: null });
  const there = new Set([...(await voters(into.id, false)), own]);
  return (await voters(from.id, true)).filter((voter) => there.has(voter)).length;
}

async function countFollowers(store: Store, from: ThreadRow, into: ThreadRow) {
  const { follows } = store.tables;
  const rows = async (threadId: number) =>
    store.read
      .select({ memberId: follows.memberId, stopped: follows.stopped })
      .from(follows)
      .where(and(eq(follows.subject, "thread"), eq(follows.subjectId, threadId)));
  const there = await rows(into.id);
  const known = new Set(there.map(({ memberId }) => memberId));
  const active = (await rows(from.id)).filter(({ stopped }) => !stopped);
  return {
    from: active.length,
    into: there.filter(({ stopped }) => !stopped).length,
    common: active.filter(({ memberId }) => known.has(memberId)).length,
  };
}

/** Decisions of the bank that stand on an idea: it stays where they are. */
export async function countDecisions(store: Store, threadId: number): Promise<number> {
  const { decisions } = store.tables;
  const [row] = await store.read
    .select({ total: count() })
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")));
  return row?.total ?? 0;
}
