import { and, desc, eq, isNull, lt, type SQL } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { IDEAS, OFFICIAL, QUESTIONS, themeSlugOf } from "./actors.ts";
import type { NoteRow } from "./note-row.server.ts";

/** What is in the outbox of an actor: what it said, or passed on. */
function isIn(store: Store, actor: string): SQL | undefined {
  const { notes, themes } = store.tables;
  const standing = isNull(notes.deletedAt);
  if (actor === OFFICIAL || actor === IDEAS) return and(standing, eq(notes.actor, actor));
  if (actor === QUESTIONS) return and(standing, eq(notes.subject, "answer"));
  return and(standing, eq(themes.slug, themeSlugOf(actor) ?? ""));
}

/** The latest first. */
export async function listNotes(
  store: Store,
  actor: string,
  { before, most }: { before: number | null; most: number },
): Promise<NoteRow[]> {
  const { notes, threads, themes } = store.tables;
  const rows = await store.read
    .select({ note: notes })
    .from(notes)
    .leftJoin(threads, eq(threads.id, notes.threadId))
    .leftJoin(themes, eq(themes.id, threads.themeId))
    .where(and(isIn(store, actor), before === null ? undefined : lt(notes.id, before)))
    .orderBy(desc(notes.id))
    .limit(most);
  return rows.map(({ note }) => note);
}

export async function countNotes(store: Store, actor: string): Promise<number> {
  const { notes, threads, themes } = store.tables;
  const rows = store.read
    .select({ id: notes.id })
    .from(notes)
    .leftJoin(threads, eq(threads.id, notes.threadId))
    .leftJoin(themes, eq(themes.id, threads.themeId))
    .where(isIn(store, actor))
    .as("rows");
  return store.read.$count(rows);
}
