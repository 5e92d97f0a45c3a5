import { and, eq, ne } from "drizzle-orm";
import { followersOf } from "#app/features/outbox/tell.server.ts";
import { tellAllTrust, tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import type { Store, Writer } from "#db/store.ts";

interface Merged {
  from: { id: number; authorId: number };
  intoId: number;
  actorId: number;
  rulingId: number;
  at: Date;
}

/** Its author is told why; whoever voted for it or followed it, where that goes on. Each once. */
export async function tellOfMerge(tx: Writer, store: Store, merged: Merged): Promise<void> {
  const { from, intoId, actorId, rulingId, at } = merged;
  await tellTrust(tx, store, { kind: "ruling", recipientId: from.authorId, threadId: from.id, rulingId, at });
  const concerned = [...(await votersOf(tx, store, from.id)), ...(await followersOf(tx, store, "thread", from.id))];
  const others = concerned.filter((id) => id !== from.authorId && id !== actorId);
  await tellAllTrust(tx, store, others, { kind: "merged-thread", threadId: intoId, rulingId, at });
}

/** Members; a visitor has no address, and a vote that was discarded is nobody's. */
async function votersOf(tx: Writer, store: Store, threadId: number): Promise<number[]> {
  const { threadVotes } = store.tables;
  const rows = await tx
    .select({ voter: threadVotes.voter })
    .from(threadVotes)
    .where(and(eq(threadVotes.threadId, threadId), ne(threadVotes.standing, "discarded")));
  return rows.flatMap(({ voter }) => (voter.startsWith("m") ? [Number(voter.slice(1))] : []));
}
