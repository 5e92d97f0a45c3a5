import { asc, eq } from "drizzle-orm";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import type { Person } from "./cards.ts";
import { personColumns, signedBy } from "./select-person.server.ts";
import { selectReplies } from "./select-replies.server.ts";

export interface HistoryEntry {
  subject: "thread" | "answer" | "comment" | "decision";
  subjectId: number;
  by: Person;
  replacedAt: Date;
  title: string | null;
  before: string;
  after: string;
}

const VISITOR: Actor = { memberId: null, role: "visitor", visitor: null };

/** What was edited in a thread and still stands, the latest first, with the words before and after. */
export async function readHistory(store: Store, threadId: number, actor: Actor = VISITOR): Promise<HistoryEntry[]> {
  const { revisions, members } = store.tables;
  const rows = await store.read
    .select({ revision: revisions, editor: personColumns(members) })
    .from(revisions)
    .innerJoin(members, eq(members.id, revisions.editorId))
    .where(eq(revisions.threadId, threadId))
    .orderBy(asc(revisions.id));

  // Walked from the end: what a text became is what it was before the next edit, or what it says now.
  const became = await standingTexts(store, threadId);
  return rows.reverse().flatMap(({ revision, editor }) => {
    const key = `${revision.subject} ${revision.subjectId}`;
    const text = became.get(key);
    // Withdrawn since, or what it stood under was: its history went with it.
    if (text === undefined) return [];
    became.set(key, { ...text, body: revision.body });
    const { subject, subjectId, replacedAt, title, body: before, editorId } = revision;
    // Who signed "Anonyme" corrects as "Anonyme".
    const anonymous = text.anonymous && text.authorId === editorId;
    const by = signedBy(editor, { authorId: editorId, anonymous }, actor);
    return [{ subject, subjectId, by, replacedAt, title, before, after: text.body }];
  });
}

interface Text {
  body: string;
  authorId: number;
  anonymous: boolean;
}

/** What the thread and everything in it say now. */
async function standingTexts(store: Store, threadId: number): Promise<Map<string, Text>> {
  const { threads } = store.tables;
  const [thread] = await store.read
    .select({ body: threads.body, authorId: threads.authorId, anonymous: threads.anonymous })
    .from(threads)
    .where(eq(threads.id, threadId));
  const { answers, comments, decisions } = await selectReplies(store, threadId);
  const texts = new Map<string, Text>();
  if (thread) texts.set(`thread ${threadId}`, thread);
  for (const { answer } of answers) texts.set(`answer ${answer.id}`, answer);
  for (const { comment } of comments)
    if (comment.answerId === null || texts.has(`answer ${comment.answerId}`))
      texts.set(`comment ${comment.id}`, comment);
  for (const { decision } of decisions) texts.set(`decision ${decision.id}`, { ...decision, anonymous: false });
  return texts;
}
