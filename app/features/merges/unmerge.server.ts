import { eq, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { tellTrust } from "#app/features/outbox/tell-trust.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import { alias } from "#db/alias.ts";
import type { Reader, Store, Subject, Writer } from "#db/store.ts";
import { returnFollows } from "./move-follows.server.ts";
import { returnReplies } from "./move-replies.server.ts";
import { returnVotes } from "./move-votes.server.ts";
import { recountVotes } from "./recount-votes.server.ts";
import { refusalToUnmerge, type UnmergeRefusal } from "./rules.ts";
import { watchVotes } from "./watch-votes.server.ts";

export interface Unmerging {
  /** The ruling that merged them. */
  rulingId: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type UnmergeOutcome =
  | { unmerged: true; rulingId: number; from: Pick<Found["from"], "id" | "kind" | "slug"> }
  | { unmerged: false; refusal: UnmergeRefusal };

/** Makes two threads of one again: each has the votes, followers and replies that are its own. */
export async function unmergeThreads(store: Store, unmerging: Unmerging): Promise<UnmergeOutcome> {
  const before = await findMerge(store.read, store, unmerging.rulingId);
  if (!before) return { unmerged: false, refusal: "not-found" };
  const { fromId, intoId } = before.merge;
  const guard: Subject[] = [LOG, `thread:${fromId}`, `thread:${intoId}`];
  return store.write((tx) => unmergeInside(tx, store, unmerging), { guard });
}

/** The same inside a transaction that is alone with both threads: what an appeal overturns. */
export async function unmergeInside(
  tx: Writer,
  store: Store,
  { rulingId, actor, at }: Unmerging,
): Promise<UnmergeOutcome> {
  const { merges, rulings } = store.tables;
  const found = await findMerge(tx, store, rulingId);
  if (!found) return { unmerged: false, refusal: "not-found" };
  const { merge, from, into } = found;
  const asked = { from, into, undone: merge.undoneAt !== null, actorId: actor.id };
  const refusal = refusalToUnmerge(asked, may(actor.role, "thread.merge"));
  if (refusal) return { unmerged: false, refusal };

  await takeBack(tx, store, found);
  for (const threadId of [from.id, into.id]) await watchVotes(tx, store, { threadId, by: actor.id, at });
  await tx.update(merges).set({ undoneAt: at }).where(eq(merges.id, merge.id));
  await tx.update(rulings).set({ undoneAt: at }).where(eq(rulings.id, rulingId));
  const undoingId = await recordRuling(tx, store, {
    ...{ act: "unmerge", subject: "thread", subjectId: from.id, threadId: from.id, memberId: from.authorId },
    ...{ actorId: actor.id, otherThreadId: into.id, aboutId: rulingId, at },
  });
  const told = { kind: "ruling", recipientId: from.authorId, threadId: from.id, rulingId: undoingId, at } as const;
  await tellTrust(tx, store, told);
  return { unmerged: true, rulingId: undoingId, from };
}

type Found = NonNullable<Awaited<ReturnType<typeof findMerge>>>;

async function findMerge(reader: Reader, store: Store, rulingId: number) {
  const { merges, threads } = store.tables;
  const target = alias(threads, "target");
  const [found] = await reader
    .select({ merge: merges, from: threads, into: target })
    .from(merges)
    .innerJoin(threads, eq(threads.id, merges.fromId))
    .innerJoin(target, eq(target.id, merges.intoId))
    .where(eq(merges.rulingId, rulingId));
  return found;
}

async function takeBack(tx: Writer, store: Store, { merge, from, into }: Found): Promise<void> {
  const { threads } = store.tables;
  const pair = { mergeId: merge.id, fromId: from.id, intoId: into.id };
  await returnVotes(tx, store, { ...pair, authorId: into.authorId });
  await returnFollows(tx, store, pair);
  const answerers = await returnReplies(tx, store, pair);
  const { acceptedAnswerId } = merge;
  await tx
    .update(threads)
    .set({ state: "live", mergedIntoId: null, acceptedAnswerId, version: sql`${threads.version} + 1` })
    .where(eq(threads.id, from.id));
  await recountVotes(tx, store, { threadId: from.id, importedVotes: from.importedVotes });
  await recountVotes(tx, store, { threadId: into.id, importedVotes: into.importedVotes - merge.importedVotes });
  for (const threadId of [from.id, into.id]) {
    await recountThread(tx, store, threadId);
    await indexThread(tx, store, threadId);
  }
  await retitle(tx, store, answerers);
}
