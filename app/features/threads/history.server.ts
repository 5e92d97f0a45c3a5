import { asc, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { Person } from "./cards.ts";
import { personColumns, toPerson } from "./select-cards.server.ts";
import { selectReplies } from "./select-replies.server.ts";

export interface HistoryEntry {
  subject: "thread" | "answer" | "comment" | "decision";
  by: Person;
  replacedAt: Date;
  title: string | null;
  before: string;
  after: string;
}

/** What was edited in a thread and still stands, the latest first, with the words before and after. */
export async function readHistory(store: Store, threadId: number): Promise<HistoryEntry[]> {
  const { revisions, members, threads } = store.tables;
  const rows = await store.read
    .select({ revision: revisions, editor: personColumns(members) })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.editorId))
    .where(eq(revisions.threadId, threadId))
    .orderBy(asc(revisions.id));
  const [thread] = await store.read.select({ body: threads.body }).from(threads).where(eq(threads.id, threadId));
  const { answers, comments, decisions } = await selectReplies(store, threadId);

  // Walked from the end: what a text became is what it was before the next edit, or what it says now.
  const became = new Map<string, string>([[`thread ${threadId}`, thread?.body ?? ""]]);
  for (const { answer } of answers) became.set(`answer ${answer.id}`, answer.body);
  for (const { comment } of comments)
    if (comment.answerId === null || became.has(`answer ${comment.answerId}`))
      became.set(`comment ${comment.id}`, comment.body);
  for (const { decision } of decisions) became.set(`decision ${decision.id}`, decision.body);
  return rows.reverse().flatMap(({ revision, editor }) => {
    const key = `${revision.subject} ${revision.subjectId}`;
    const after = became.get(key);
    // Withdrawn since, or what it stood under was: its history went with it.
    if (after === undefined) return [];
    became.set(key, revision.body);
    const { subject, replacedAt, title, body: before } = revision;
    return [{ subject, by: toPerson(editor), replacedAt, title, before, after }];
  });
}
