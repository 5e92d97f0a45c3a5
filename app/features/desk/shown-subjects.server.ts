import { eq, inArray } from "drizzle-orm";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { fromStore } from "#app/features/shield/door.ts";
import type { ModeratedKind, ModeratedSubject } from "#app/features/moderation/words.ts";
import { answerAnchor, commentAnchor, threadPath } from "#app/features/threads/paths.ts";
import type { Reader, Store } from "#db/store.ts";
import type { ShownSubject } from "./case-line.ts";

export type ShownSubjects = Map<string, ShownSubject>;

export function keyOf({ subject, subjectId }: ModeratedSubject): string {
  return `${subject}-${subjectId}`;
}

/** The words of all these, one query a kind. */
export async function showSubjects(reader: Reader, store: Store, wanted: ModeratedSubject[]): Promise<ShownSubjects> {
  const idsOf = (kind: ModeratedKind) => [
    ...new Set(wanted.filter(({ subject }) => subject === kind).map(({ subjectId }) => subjectId)),
  ];
  const found = await Promise.all([
    showThreads(reader, store, idsOf("thread")),
    ...(["answer", "comment", "addendum"] as const).map((kind) => showReplies(reader, store, kind, idsOf(kind))),
    showMembers(reader, store, idsOf("member")),
  ]);
  return new Map(found.flat().map((shown) => [keyOf(shown), shown]));
}

async function showThreads(reader: Reader, store: Store, ids: number[]): Promise<ShownSubject[]> {
  if (ids.length === 0) return [];
  const { threads } = store.tables;
  const rows = await reader.select().from(threads).where(inArray(threads.id, ids));
  return rows.map((thread) => {
    const { id: subjectId, title, excerpt, state, anonymous, lang } = thread;
    const path = threadPath(thread);
    const shown = { title, excerpt, state, anonymous, lang, path: state === "live" ? path : null };
    return { subject: "thread", subjectId, ...shown, thread: { title, path, kind: thread.kind } };
  });
}

async function showReplies(
  reader: Reader,
  store: Store,
  subject: "answer" | "comment" | "addendum",
  ids: number[],
): Promise<ShownSubject[]> {
  if (ids.length === 0) return [];
  const { threads, answers, comments, addenda } = store.tables;
  const table = { answer: answers, comment: comments, addendum: addenda }[subject];
  const rows = await reader
    .select({ reply: table, thread: threads })
    .from(table)
    .innerJoin(threads, eq(threads.id, table.threadId))
    .where(inArray(table.id, ids));
  return rows.map(({ reply, thread }) => {
    const { id: subjectId, state, body } = reply;
    const path = threadPath(thread);
    const anchor = { answer: `#${answerAnchor(subjectId)}`, comment: `#${commentAnchor(subjectId)}`, addendum: "" };
    const read = state === "live" && thread.state === "live";
    return {
      ...{ subject, subjectId, title: "", excerpt: renderMarkdown(fromStore(body)).excerpt, state, lang: thread.lang },
      anonymous: "anonymous" in reply && reply.anonymous,
      thread: { title: thread.title, path, kind: thread.kind },
      path: read ? path + anchor[subject] : null,
    };
  });
}

async function showMembers(reader: Reader, store: Store, ids: number[]): Promise<ShownSubject[]> {
  if (ids.length === 0) return [];
  const { members } = store.tables;
  const rows = await reader.select().from(members).where(inArray(members.id, ids));
  return rows.map(({ id: subjectId, name: title, handle, role }) => ({
    ...{ subject: "member", subjectId, title, excerpt: "", state: "live", anonymous: false, lang: null, thread: null },
    path: role === "guest" ? null : `/membres/${handle}`,
  }));
}
