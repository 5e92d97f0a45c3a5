import { and, eq, inArray, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { closeCasesOn, findCaseOn, isReporter } from "#app/features/moderation/cases.server.ts";
import { decideReports } from "#app/features/moderation/decide-reports.server.ts";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { copyFollows } from "./move-follows.server.ts";
import { moveReplies } from "./move-replies.server.ts";
import { copyVotes } from "./move-votes.server.ts";
import { recountVotes } from "./recount-votes.server.ts";
import { type MergeRefusal, refusalToMerge } from "./rules.ts";
import { tellOfMerge } from "./tell-of-merge.server.ts";
import { watchVotes } from "./watch-votes.server.ts";

export interface Merging {
  fromId: number;
  intoId: number;
  /** Why, in the moderator's words. */
  facts: string;
  /** The case on the desk that this decides, if any. */
  caseId?: number | null;
  actor: { id: number; role: Role };
  at: Date;
}

export type MergeOutcome =
  | { merged: true; rulingId: number; into: Pick<ThreadRow, "id" | "kind" | "slug"> }
  | { merged: false; refusal: MergeRefusal };

type ThreadRow = Store["tables"]["threads"]["$inferSelect"];

/** Makes two threads that say the same one: voters, followers and replies come along, the old address leads to the other. */
export function mergeThreads(store: Store, asked: Merging): Promise<MergeOutcome> {
  const { fromId, intoId } = asked;
  return store.write((tx) => mergeInside(tx, store, asked), {
    guard: [LOG, `thread:${fromId}`, `thread:${intoId}`],
  });
}

async function mergeInside(tx: Writer, store: Store, merging: Merging): Promise<MergeOutcome> {
  const { fromId, intoId, facts, caseId = null, actor, at } = merging;
  const { from, into } = await bothThreads(tx, store, merging);
  const asked = { from, into, actorId: actor.id, facts, ...(await standing(tx, store, merging)) };
  const refusal = refusalToMerge(asked, may(actor.role, "thread.merge"));
  if (refusal) return { merged: false, refusal };
  if (!from || !into) throw new Error("two threads that may be merged are both there");
  const about = { subject: "thread", subjectId: fromId } as const;
  const waiting = caseId === null ? null : await findCaseOn(tx, store, { ...about, caseId });
  if (caseId !== null && waiting?.state !== "open")
    return { merged: false, refusal: waiting ? "already-decided" : "not-found" };

  const rulingId = await recordRuling(tx, store, {
    ...{ act: "merge", ...about, threadId: fromId, memberId: from.authorId, actorId: actor.id },
    ...{ ground: "rule-duplicate", facts, otherThreadId: intoId, stateBefore: from.state, caseId, at },
  });
  await bring(tx, store, { from, into, rulingId, by: actor.id, at });
  const caseIds = await closeCasesOn(tx, store, { ...about, kinds: ["held", "reported"], by: actor.id, at });
  await decideReports(tx, store, { caseIds, rulingId, at });
  await tellOfMerge(tx, store, { from, intoId, actorId: actor.id, rulingId, at });
  return { merged: true, rulingId, into };
}

async function bothThreads(tx: Writer, { tables: { threads } }: Store, { fromId, intoId }: Merging) {
  const rows = await tx
    .select()
    .from(threads)
    .where(inArray(threads.id, [fromId, intoId]));
  return { from: rows.find(({ id }) => id === fromId), into: rows.find(({ id }) => id === intoId) };
}

async function standing(reader: Reader, store: Store, { fromId, caseId = null, actor }: Merging) {
  const { decisions } = store.tables;
  const decided = and(eq(decisions.threadId, fromId), eq(decisions.state, "live"));
  return {
    decisions: await reader.$count(decisions, decided),
    reported: await isReporter(reader, store, { subject: "thread", subjectId: fromId, memberId: actor.id, caseId }),
  };
}

async function bring(
  tx: Writer,
  store: Store,
  { from, into, rulingId, by, at }: { from: ThreadRow; into: ThreadRow; rulingId: number; by: number; at: Date },
): Promise<void> {
  const { threads, merges } = store.tables;
  const { acceptedAnswerId, importedVotes } = from;
  const [merge] = await tx
    .insert(merges)
    .values({ fromId: from.id, intoId: into.id, rulingId, acceptedAnswerId, importedVotes, createdAt: at })
    .returning({ id: merges.id });
  if (!merge) throw new Error("the database returned no id for a new merge");
  await tx
    .update(threads)
    .set({ state: "merged", mergedIntoId: into.id, version: sql`${threads.version} + 1` })
    .where(eq(threads.id, from.id));
  const pair = { mergeId: merge.id, fromId: from.id, intoId: into.id };
  await copyVotes(tx, store, { ...pair, authorId: into.authorId });
  await copyFollows(tx, store, pair);
  await moveReplies(tx, store, pair);
  await recountVotes(tx, store, { threadId: into.id, importedVotes: into.importedVotes + importedVotes });
  for (const threadId of [from.id, into.id]) {
    await recountThread(tx, store, threadId);
    await indexThread(tx, store, threadId);
    await watchVotes(tx, store, { threadId, by, at });
  }
}
