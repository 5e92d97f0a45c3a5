import { hotOf, scoreOf } from "#app/features/votes/rules.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Store, Writer } from "#db/store.ts";
import type { PreparedAnswer, PreparedThread } from "./prepare-thread.server.ts";

export interface StandingThread {
  id: number;
  /** Withdrawn or merged, it is left alone. */
  live: boolean;
  /** Written by this batch. */
  fresh: boolean;
}

interface Writing {
  fresh: PreparedThread[];
  themeIds: Map<string, number>;
  personIds: Map<string, number>;
}

/** The rows of new threads, with every counter that does not need the id of an answer. */
export async function writeNewThreads(
  tx: Writer,
  store: Store,
  writing: Writing,
): Promise<Map<string, StandingThread>> {
  const { threads } = store.tables;
  const made = new Map<string, StandingThread>();
  for (const chunk of chunksOf(writing.fresh)) {
    const rows = await tx
      .insert(threads)
      .values(chunk.map((thread) => threadRow(thread, writing)))
      .returning({ id: threads.id, key: threads.importKey });
    for (const { id, key } of rows) made.set(key ?? "", { id, live: true, fresh: true });
  }
  return made;
}

function threadRow(thread: PreparedThread, { themeIds, personIds }: Writing): Tables["threads"]["$inferInsert"] {
  const { source, answers, comments, createdAt } = thread;
  const votes = { importedVotes: source.votes, memberVotes: 0, visitorVotes: 0 };
  const score = scoreOf(votes);
  const status = source.kind === "idea" ? source.status : null;
  return {
    kind: source.kind,
    state: "live",
    title: source.title,
    slug: thread.slug,
    body: thread.body,
    bodyHtml: thread.bodyHtml,
    excerpt: thread.excerpt,
    lang: thread.lang,
    tags: thread.tags,
    themeId: idOf(themeIds, source.theme),
    authorId: idOf(personIds, source.author.key),
    status,
    decidedAt: status === null || status === "submitted" ? null : createdAt,
    createdAt,
    activeAt: thread.activeAt,
    importKey: source.key,
    ...votes,
    score,
    hot: hotOf(score, createdAt),
    answerCount: answers.length,
    replyCount: answers.length + comments.length,
    officialAt: latestOfficial(thread)?.createdAt ?? null,
  };
}

/** The answers are in the order in which they were written. */
export function latestOfficial({ answers }: PreparedThread): PreparedAnswer | undefined {
  return answers.findLast(({ official }) => official);
}

/** What was found or made a moment ago in the same transaction. */
export function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`nothing was found or made for "${key}"`);
  return id;
}
