import { and, eq, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { readNoteName } from "./addresses.ts";
import { type Said, saidNow } from "./said.server.ts";

export type NoteRow = Store["tables"]["notes"]["$inferSelect"];

/** A note with what it says now. */
export type StandingNote =
  | { row: NoteRow; said: Said }
  | { row: NoteRow & { subject: "reply"; content: string }; said: null };

export type NoteReading =
  | { state: "standing"; note: StandingNote }
  | { state: "gone"; row: NoteRow }
  | { state: "unknown" };

/** The note at an address: what it says is looked up on the site, so that nothing stands here that is hidden there. */
export async function readNote(store: Store, name: string): Promise<NoteReading> {
  const { notes } = store.tables;
  const asked = readNoteName(name);
  if (!asked) return { state: "unknown" };
  const [row] = await store.read.select().from(notes).where(eq(notes.id, asked.id));
  if (!row) return { state: "unknown" };
  // Deleted, and said again under another address since.
  if (+row.publishedAt !== +asked.publishedAt)
    return { state: "gone", row: { ...row, publishedAt: asked.publishedAt } };
  const note = row.deletedAt === null ? await standingNote(store, row) : null;
  return note ? { state: "standing", note } : { state: "gone", row };
}

/** Null when what it told is no longer said. */
export async function standingNote(store: Store, row: NoteRow): Promise<StandingNote | null> {
  if (row.subject === "reply")
    return row.content === null ? null : { row: { ...row, subject: row.subject, content: row.content }, said: null };
  const said = await saidNow(store, row.subject, row.subjectId);
  return said && { row, said };
}

/** The address of what other servers know of a thread; null where they know nothing. */
export async function noteOfThread(store: Store, threadId: number): Promise<NoteRow | null> {
  const { notes, threads } = store.tables;
  const rows = await store.read
    .select({ note: notes, official: threads.officialAnswerId })
    .from(notes)
    .innerJoin(threads, eq(threads.id, notes.threadId))
    .where(and(eq(notes.threadId, threadId), eq(threads.state, "live"), isNull(notes.deletedAt)));
  const found =
    rows.find(({ note, official }) => note.subject === "answer" && note.subjectId === official) ??
    rows.find(({ note }) => note.subject === "decision");
  return found?.note ?? null;
}
