import { type AnyColumn, eq, or, type SQL, sql } from "drizzle-orm";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { fromStore } from "#app/features/shield/door.ts";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Reader, Store, Writer } from "#db/store.ts";
import { tracesOf, withoutMentions } from "./mentions.ts";

/** Threads in which something names this person: a text, or what one said before it was edited. */
export async function threadsNaming(reader: Reader, store: Store, handle: string): Promise<number[]> {
  const { threads, ...replies } = await textsNaming(reader, store, handle);
  return [...threads.map(({ id }) => id), ...Object.values(replies).flatMap((rows) => rows.map((row) => row.threadId))];
}

/** Says "@compte-supprime" wherever they were named, in what others wrote too. */
export async function rewriteMentions(tx: Writer, store: Store, handle: string): Promise<void> {
  const { threads, answers, comments, decisions, addenda, revisions } = store.tables;
  const found = await textsNaming(tx, store, handle);
  for (const { id, ...text } of found.threads)
    await tx.update(threads).set(threadText(text, handle)).where(eq(threads.id, id));
  for (const { id, body } of found.answers)
    await tx.update(answers).set(rendered(body, handle)).where(eq(answers.id, id));
  for (const [table, rows] of [
    [comments, found.comments],
    [decisions, found.decisions],
    [addenda, found.addenda],
  ] as const)
    for (const { id, body: before } of rows) {
      const { body, bodyHtml } = rendered(before, handle);
      await tx.update(table).set({ body, bodyHtml }).where(eq(table.id, id));
    }
  for (const { id, title, body } of found.revisions)
    await tx
      .update(revisions)
      .set({ title: title && withoutMentions(title, handle), body: withoutMentions(body, handle) })
      .where(eq(revisions.id, id));
}

/** Every text that names them, whoever wrote it. */
async function textsNaming(reader: Reader, store: Store, handle: string) {
  const { threads, answers, comments, decisions, addenda, revisions } = store.tables;
  const inReplies = async (table: typeof answers | typeof comments | typeof decisions | typeof addenda) => {
    const rows = await reader
      .select({ id: table.id, threadId: table.threadId, body: table.body })
      .from(table)
      .where(mayName(handle, table.body));
    return rows.filter(({ body }) => isNamed(handle, body));
  };
  const titled = await reader
    .select({ id: threads.id, kind: threads.kind, title: threads.title, slug: threads.slug, body: threads.body })
    .from(threads)
    .where(mayName(handle, threads.title, threads.body));
  const replaced = await reader
    .select({ id: revisions.id, threadId: revisions.threadId, title: revisions.title, body: revisions.body })
    .from(revisions)
    .where(mayName(handle, revisions.title, revisions.body));
  return {
    threads: titled.filter(({ title, body }) => isNamed(handle, title, body)),
    answers: await inReplies(answers),
    comments: await inReplies(comments),
    decisions: await inReplies(decisions),
    addenda: await inReplies(addenda),
    revisions: replaced.filter(({ title, body }) => isNamed(handle, title ?? "", body)),
  };
}

/** A handle has no sign that LIKE would read otherwise; capitals are made small on both engines alike. */
function mayName(handle: string, ...columns: AnyColumn[]): SQL | undefined {
  return or(
    ...columns.flatMap((column) => tracesOf(handle).map((trace) => sql`lower(${column}) like ${`%${trace}%`}`)),
  );
}

function isNamed(handle: string, ...texts: string[]): boolean {
  return texts.some((text) => withoutMentions(text, handle) !== text);
}

interface Titled {
  kind: "question" | "idea";
  title: string;
  slug: string;
  body: string;
}

function threadText(before: Titled, handle: string) {
  const title = withoutMentions(before.title, handle);
  // A title is in its address; the old address still leads there.
  const slug = title === before.title ? before.slug : slugOf(title, before.kind === "question" ? "question" : "idee");
  return { ...rendered(before.body, handle), title, slug };
}

function rendered(before: string, handle: string) {
  const body = withoutMentions(before, handle);
  const { html: bodyHtml, excerpt } = renderMarkdown(fromStore(body));
  return { body, bodyHtml, excerpt };
}
