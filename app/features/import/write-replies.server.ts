import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { answerRank } from "#app/features/votes/rules.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { PreparedAnswer, PreparedComment, PreparedThread } from "./prepare-thread.server.ts";
import { idOf, latestOfficial, type StandingThread } from "./write-threads.server.ts";

/** A thread that is new or has new replies: its search words have changed. */
export type GrownThread = StandingThread;

export interface WrittenReplies {
  answers: number;
  comments: number;
  grown: GrownThread[];
}

interface Ids {
  threads: Map<string, StandingThread>;
  personIds: Map<string, number>;
}

interface Placed<Reply> {
  thread: StandingThread;
  reply: Reply;
}

/** Answers and comments that are not there yet. Withdrawn and merged threads are left alone. */
export async function writeReplies(
  tx: Writer,
  store: Store,
  batch: PreparedThread[],
  ids: Ids,
): Promise<WrittenReplies> {
  const live = batch.flatMap((prepared) => {
    const thread = ids.threads.get(prepared.source.key);
    return thread?.live ? [{ prepared, thread }] : [];
  });
  const allAnswers = live.flatMap(({ prepared, thread }) => prepared.answers.map((reply) => ({ thread, reply })));
  const allComments = live.flatMap(({ prepared, thread }) => prepared.comments.map((reply) => ({ thread, reply })));

  const answerIds = await answersThere(tx, store, allAnswers);
  const answers = allAnswers.filter(({ reply }) => !answerIds.has(reply.importKey));
  for (const [key, id] of await insertAnswers(tx, store, answers, ids.personIds)) answerIds.set(key, id);
  const known = await commentsThere(tx, store, allComments);
  const comments = allComments.filter(({ reply }) => !known.has(reply.importKey));
  await insertComments(tx, store, comments, { personIds: ids.personIds, answerIds });

  const changed = new Set([...answers, ...comments].map(({ thread }) => thread));
  for (const { prepared, thread } of live)
    if (changed.has(thread)) await markThread(tx, store, { prepared, thread, answerIds });
  const grown = live.map(({ thread }) => thread).filter((thread) => thread.fresh || changed.has(thread));
  return { answers: answers.length, comments: comments.length, grown };
}

async function answersThere(tx: Writer, store: Store, all: Placed<PreparedAnswer>[]): Promise<Map<string, number>> {
  const { answers } = store.tables;
  const found = new Map<string, number>();
  for (const chunk of chunksOf(keysToLookFor(all))) {
    const columns = { id: answers.id, key: answers.importKey };
    for (const { id, key } of await tx.select(columns).from(answers).where(inArray(answers.importKey, chunk)))
      found.set(key ?? "", id);
  }
  return found;
}

async function commentsThere(tx: Writer, store: Store, all: Placed<PreparedComment>[]): Promise<Set<string>> {
  const { comments } = store.tables;
  const found = new Set<string>();
  for (const chunk of chunksOf(keysToLookFor(all)))
    for (const { key } of await tx
      .select({ key: comments.importKey })
      .from(comments)
      .where(inArray(comments.importKey, chunk)))
      found.add(key ?? "");
  return found;
}

/** A thread written a moment ago has no reply yet. */
function keysToLookFor(all: Placed<{ importKey: string }>[]): string[] {
  return all.filter(({ thread }) => !thread.fresh).map(({ reply }) => reply.importKey);
}

async function insertAnswers(
  tx: Writer,
  store: Store,
  placed: Placed<PreparedAnswer>[],
  personIds: Map<string, number>,
): Promise<Map<string, number>> {
  const { answers } = store.tables;
  const made = new Map<string, number>();
  for (const chunk of chunksOf(placed)) {
    const rows = chunk.map(({ thread, reply }) => {
      const { author, official, accepted: _, importedVotes, ...said } = reply;
      const authorId = idOf(personIds, author.key);
      const rank = answerRank({ importedVotes, usefulVotes: 0, notUsefulVotes: 0 });
      // It was official where it comes from: the mark is on the answer, and gives its author no right here.
      const mark = official && { official: "written" as const, officialById: authorId, officialAt: said.createdAt };
      return { ...said, threadId: thread.id, authorId, importedVotes, rank, ...mark };
    });
    const inserted = await tx.insert(answers).values(rows).returning({ id: answers.id, key: answers.importKey });
    for (const { id, key } of inserted) made.set(key ?? "", id);
  }
  return made;
}

async function insertComments(
  tx: Writer,
  store: Store,
  placed: Placed<PreparedComment>[],
  { personIds, answerIds }: { personIds: Map<string, number>; answerIds: Map<string, number> },
): Promise<void> {
  for (const chunk of chunksOf(placed)) {
    const rows = chunk.map(({ thread, reply }) => {
      const { author, answerKey, body, bodyHtml, createdAt, importKey } = reply;
      const answerId = answerKey === null ? null : idOf(answerIds, answerKey);
      const authorId = idOf(personIds, author.key);
      return { threadId: thread.id, answerId, authorId, body, bodyHtml, createdAt, importKey };
    });
    await tx.insert(store.tables.comments).values(rows);
  }
}

interface Marking {
  prepared: PreparedThread;
  thread: StandingThread;
  answerIds: Map<string, number>;
}

/** What a thread's row says of its answers by their ids. An acceptance given here since is not replaced. */
async function markThread(tx: Writer, store: Store, { prepared, thread, answerIds }: Marking): Promise<void> {
  const { threads } = store.tables;
  const { answers, activeAt } = prepared;
  const accepted = answers.find((answer) => answer.accepted);
  if (accepted)
    await tx
      .update(threads)
      .set({ acceptedAnswerId: idOf(answerIds, accepted.importKey) })
      .where(and(eq(threads.id, thread.id), isNull(threads.acceptedAnswerId)));
  const official = latestOfficial(prepared);
  if (official && thread.fresh)
    await tx
      .update(threads)
      .set({ officialAnswerId: idOf(answerIds, official.importKey) })
      .where(eq(threads.id, thread.id));
  if (!thread.fresh)
    await tx
      .update(threads)
      .set({ activeAt })
      .where(and(eq(threads.id, thread.id), lt(threads.activeAt, activeAt)));
}
