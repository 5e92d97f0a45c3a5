import { and, count, desc, eq, gte, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { notePath } from "#app/features/federation/addresses.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import type { NoteLine } from "./reach-view.ts";

const MOST = 20;
const MOST_LOOKED_AT = 200;

/** The latest notes of the site's own federation that somebody has liked, passed on or answered. */
export async function listNoteReach(store: Store, origin: string): Promise<NoteLine[]> {
  const rows = await reactedTo(store);
  const replies = await repliesTo(
    store,
    rows.map(({ note }) => origin + notePath(note)),
  );
  const lines = rows.map(({ note, thread, likes, reposts }) => ({
    ...{ id: note.id, title: thread.title, path: threadPath(thread), publishedAt: note.publishedAt, likes, reposts },
    replies: replies.get(origin + notePath(note)) ?? 0,
  }));
  return lines.filter((line) => line.likes + line.reposts + line.replies > 0).slice(0, MOST);
}

/** Of those that stand: what was deleted and said again begins anew. */
function reactedTo({ read, tables: { notes, noteReactions, threads } }: Store) {
  const since = and(eq(noteReactions.noteId, notes.id), gte(noteReactions.at, notes.publishedAt));
  const total = (kind: "like" | "announce") =>
    sql`(${read
      .select({ total: count() })
      .from(noteReactions)
      .where(and(since, eq(noteReactions.kind, kind)))})`.mapWith(Number);
  return read
    .select({ note: notes, thread: threads, likes: total("like"), reposts: total("announce") })
    .from(notes)
    .innerJoin(threads, eq(threads.id, notes.threadId))
    .where(and(isNull(notes.deletedAt), isNotNull(notes.threadId), eq(threads.state, "live")))
    .orderBy(desc(notes.publishedAt), desc(notes.id))
    .limit(MOST_LOOKED_AT);
}

async function repliesTo({ read, tables: { mentions } }: Store, addresses: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ to: mentions.parentId, total: count() })
    .from(mentions)
    .where(and(inArray(mentions.parentId, addresses), ne(mentions.state, "gone")))
    .groupBy(mentions.parentId);
  return new Map(rows.flatMap(({ to, total }) => (to === null ? [] : [[to, total]])));
}
