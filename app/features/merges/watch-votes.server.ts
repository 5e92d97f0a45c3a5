import { eq } from "drizzle-orm";
import { closeCasesOn, openCase } from "#app/features/moderation/cases.server.ts";
import type { Store, Writer } from "#db/store.ts";

interface Watching {
  threadId: number;
  by: number;
  at: Date;
}

/** Votes under review are on the desk where they stand now: those that came along would wait there unseen for ever. */
export async function watchVotes(tx: Writer, store: Store, { threadId, by, at }: Watching): Promise<void> {
  const { threads } = store.tables;
  const { state, votesUnderReview } = threads;
  const [thread] = await tx.select({ state, votesUnderReview }).from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const about = { subject: "thread", subjectId: threadId } as const;
  if (thread.state === "merged" || thread.votesUnderReview === 0)
    await closeCasesOn(tx, store, { ...about, kinds: ["votes"], by, at });
  else await openCase(tx, store, { kind: "votes", ...about, threadId, memberId: null, weight: 0, at });
}
