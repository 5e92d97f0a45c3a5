import { and, eq } from "drizzle-orm";
import { isFrozen } from "#app/features/addenda/rules.ts";
import type { Reader, Store } from "#db/store.ts";
import { SUBJECTS, type SubjectName } from "./subjects.ts";

export type ThreadState = Store["tables"]["threads"]["$inferSelect"]["state"];

/** What edit, withdraw and restore need to know of a thing that was written, whatever it is. */
export interface Contribution {
  id: number;
  authorId: number;
  official: boolean;
  /** An idea whose words its votes have frozen. */
  frozen: boolean;
  state: ThreadState;
  title: string | null;
  themeSlug: string | null;
  body: string;
  thread: { id: number; kind: "question" | "idea"; slug: string; state: ThreadState };
}

/** Null when there is no such thing, or when the address calls an idea a question. */
export async function findContribution(
  reader: Reader,
  store: Store,
  name: SubjectName,
  id: number,
): Promise<Contribution | null> {
  if (SUBJECTS[name] === "thread") return findThread(reader, store, name === "question" ? "question" : "idea", id);
  const { threads, answers, comments, decisions, addenda } = store.tables;
  const replies = { reponse: answers, commentaire: comments, decision: decisions, complement: addenda };
  const table = { ...replies, question: answers, idee: answers }[name];
  const [found] = await reader
    .select({
      id: table.id,
      authorId: table.authorId,
      body: table.body,
      state: table.state,
      thread: { id: threads.id, kind: threads.kind, slug: threads.slug, state: threads.state },
    })
    .from(table)
    .innerJoin(threads, eq(threads.id, table.threadId))
    .where(eq(table.id, id));
  if (!found) return null;
  const official = name === "decision" || (name === "reponse" && (await isWritten(reader, store, id)));
  return { ...found, official, frozen: false, title: null, themeSlug: null };
}

async function findThread(
  reader: Reader,
  store: Store,
  kind: "question" | "idea",
  id: number,
): Promise<Contribution | null> {
  const { threads, themes } = store.tables;
  const [found] = await reader
    .select({ thread: threads, themeSlug: themes.slug })
    .from(threads)
    .innerJoin(themes, eq(themes.id, threads.themeId))
    .where(and(eq(threads.id, id), eq(threads.kind, kind)));
  if (!found || found.thread.state === "merged") return null;
  const { thread, themeSlug } = found;
  const { authorId, title, body, state } = thread;
  return { id, authorId, official: false, frozen: isFrozen(thread), state, title, themeSlug, body, thread };
}

async function isWritten(reader: Reader, store: Store, answerId: number): Promise<boolean> {
  const { answers } = store.tables;
  const [answer] = await reader.select({ official: answers.official }).from(answers).where(eq(answers.id, answerId));
  return answer?.official === "written";
}
