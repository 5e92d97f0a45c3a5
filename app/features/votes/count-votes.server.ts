import { eq, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import { hotOf, scoreOf, type VoteCounts } from "./rules.ts";

type VoteRow = Store["tables"]["threadVotes"]["$inferSelect"];
export type CastVote = Pick<VoteRow, "voter" | "standing">;
export type Standing = VoteRow["standing"];

/** The columns that follow from a thread's votes. */
export function ranked({ tables }: Store, counts: VoteCounts, createdAt: Date) {
  const score = scoreOf(counts);
  // Opinions on its answers raise the version too, under another guard: it is never written back as it was read.
  return { ...counts, score, hot: hotOf(score, createdAt), version: sql`${tables.threads.version} + 1` };
}

/** Writes what these votes add to a thread's counters and take from them, alone with it. Null where nothing changes. */
export async function shiftVotes(
  tx: Writer,
  store: Store,
  threadId: number,
  { take = [], add = [] }: { take?: CastVote[]; add?: CastVote[] },
): Promise<VoteCounts | null> {
  const { threads } = store.tables;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!thread || (take.length === 0 && add.length === 0)) return null;
  const change = (counts: (vote: CastVote) => boolean) => add.filter(counts).length - take.filter(counts).length;
  const counts = {
    importedVotes: thread.importedVotes,
    memberVotes: thread.memberVotes + change((vote) => vote.standing === "counted" && vote.voter.startsWith("m")),
    visitorVotes: thread.visitorVotes + change((vote) => vote.standing === "counted" && vote.voter.startsWith("v")),
  };
  const votesUnderReview = thread.votesUnderReview + change((vote) => vote.standing === "review");
  await tx
    .update(threads)
    .set({ ...ranked(store, counts, thread.createdAt), votesUnderReview })
    .where(eq(threads.id, threadId));
  return counts;
}
