import { and, count, desc, eq, exists, gte, inArray, isNotNull, isNull, like, max, ne, or, sql } from "drizzle-orm";
import { ADDRESS, noteNameIn, notePath, readNoteName } from "#app/features/federation/addresses.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import type { NoteLine } from "./reach-view.ts";

const MOST = 20;
/** Of notes that somebody answered, the last ones: each is a number in a query. */
const MOST_ANSWERED = 500;

/** The latest notes of the site's own federation that somebody has liked, passed on or answered. */
export async function listNoteReach(store: Store, origin: string): Promise<NoteLine[]> {
  const replies = await repliesByNote(store, origin);
  const answered = [...replies.keys()].flatMap((path) => readNoteName(noteNameIn(path) ?? "")?.id ?? []);
  const rows = await reactedTo(store, answered);
  const lines = rows.map(({ note, thread, likes, reposts }) => ({
    ...{ id: note.id, title: thread.title, path: threadPath(thread), publishedAt: note.publishedAt, likes, reposts },
    replies: replies.get(notePath(note)) ?? 0,
  }));
  // What was answered under the address of before is another note.
  return lines.filter(({ likes, reposts, replies: heard }) => likes + reposts + heard > 0);
}

/** Of those that stand: what was deleted and said again begins anew. */
function reactedTo({ read, tables: { notes, noteReactions, threads } }: Store, answered: number[]) {
  const since = and(eq(noteReactions.noteId, notes.id), gte(noteReactions.at, notes.publishedAt));
  const total = (kind: "like" | "announce") =>
    sql`(${read
      .select({ total: count() })
      .from(noteReactions)
      .where(and(since, eq(noteReactions.kind, kind)))})`.mapWith(Number);
  const reacted = exists(read.select({ id: noteReactions.noteId }).from(noteReactions).where(since));
  return read
    .select({ note: notes, thread: threads, likes: total("like"), reposts: total("announce") })
    .from(notes)
    .innerJoin(threads, eq(threads.id, notes.threadId))
    .where(
      and(
        ...[isNull(notes.deletedAt), isNotNull(notes.threadId), eq(threads.state, "live")],
        or(reacted, inArray(notes.id, answered)),
      ),
    )
    .orderBy(desc(notes.publishedAt), desc(notes.id))
    .limit(MOST);
}

/** By the path of the note; those that were answered last. */
async function repliesByNote({ read, tables: { mentions } }: Store, origin: string): Promise<Map<string, number>> {
  const start = origin + ADDRESS.note.replace("{name}", "");
  const rows = await read
    .select({ to: mentions.parentId, total: count() })
    .from(mentions)
    .where(and(like(mentions.parentId, `${start}%`), ne(mentions.state, "gone")))
    .groupBy(mentions.parentId)
    .orderBy(desc(max(mentions.id)))
    .limit(MOST_ANSWERED);
  return new Map(rows.flatMap(({ to, total }) => (to === null ? [] : [[to.slice(origin.length), total]])));
}
