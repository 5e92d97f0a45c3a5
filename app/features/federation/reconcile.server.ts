import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { NoteRow } from "./note-row.server.ts";
import { isSaid, type Said, type SaidSubject, saidNow, selectSaid, SPEAKER, toSaid } from "./said.server.ts";

/** Looked at in one round; the rest comes in the next. */
const MOST_AT_ONCE = 100;
const SUBJECTS = ["answer", "decision"] as const;

/** Hashes of nothing that was told yet. */
const UNTOLD = "";

/** What there is to tell others. */
export type Task = { act: "create" | "update"; row: NoteRow; said: Said } | { act: "delete"; row: NoteRow; said: null };

interface Round {
  /** What the bank said before is not poured out over those who follow; it is there for whoever asks. */
  since: Date;
  at: Date;
}

/**
 * Compares what the bank says now with what others were told. A note is written down before it is told, and marked when
 * it has been: what was under way when the process ended is found again here.
 */
export async function reconcile(store: Store, round: Round): Promise<Task[]> {
  for (const subject of SUBJECTS) await noteFresh(store, subject, round);
  const tasks: Task[] = [];
  for (const row of await changedRows(store, MOST_AT_ONCE)) {
    const task = await taskOf(store, row, round);
    if (task) tasks.push(task);
  }
  return tasks;
}

/** Whether there is anything to compare at all: a look that writes nothing, so that an idle site leaves its file alone. */
export async function isBehind(store: Store): Promise<boolean> {
  for (const subject of SUBJECTS) if ((await freshRows(store, subject, 1)).length > 0) return true;
  return (await changedRows(store, 1)).length > 0;
}

function freshRows(store: Store, subject: SaidSubject, most: number) {
  const { notes, answers, decisions } = store.tables;
  const id = subject === "answer" ? answers.id : decisions.id;
  return selectSaid(store.read, store, subject)
    .leftJoin(notes, and(eq(notes.subject, subject), eq(notes.subjectId, id)))
    .where(and(isSaid(store.read, store, subject), isNull(notes.id)))
    .orderBy(asc(id))
    .limit(most);
}

async function noteFresh(store: Store, subject: SaidSubject, { since }: Round): Promise<void> {
  const { notes } = store.tables;
  const rows = await freshRows(store, subject, MOST_AT_ONCE);
  if (rows.length === 0) return;
  const fresh = rows.map((row) => {
    const { subjectId, threadId, at, hash, version } = toSaid(subject, row);
    const told = { toldHash: +at < +since ? hash : UNTOLD, seenVersion: version, publishedAt: at };
    return { actor: SPEAKER[subject], subject, subjectId, threadId, ...told };
  });
  await store.write(async (tx) => {
    await tx.insert(notes).values(fresh).onConflictDoNothing();
  });
}

/** Of threads that have changed since, and what was never told to the end. */
async function changedRows(store: Store, most: number): Promise<NoteRow[]> {
  const { notes, threads } = store.tables;
  const rows = await store.read
    .select({ note: notes })
    .from(notes)
    .innerJoin(threads, eq(threads.id, notes.threadId))
    .where(and(ne(notes.subject, "reply"), or(ne(notes.seenVersion, threads.version), eq(notes.toldHash, UNTOLD))))
    .orderBy(asc(notes.id))
    .limit(most);
  return rows.map(({ note }) => note);
}

/** Null where there is nothing to tell: the row then says that this version was seen. */
async function taskOf(store: Store, row: NoteRow, { at }: Round): Promise<Task | null> {
  if (row.subject === "reply") return null;
  const said = await saidNow(store, row.subject, row.subjectId);
  if (!said) {
    if (row.deletedAt === null && row.toldHash !== UNTOLD) return { act: "delete", row, said };
    await markRow(store, row, { deletedAt: row.deletedAt ?? at, toldHash: GONE, ...(await seenNow(store, row)) });
    return null;
  }
  if (row.deletedAt !== null) {
    const again = { deletedAt: null, updatedAt: null, publishedAt: at, toldHash: UNTOLD, threadId: said.threadId };
    await markRow(store, row, again);
    return { act: "create", row: { ...row, ...again }, said };
  }
  if (row.toldHash === UNTOLD) return { act: "create", row, said };
  if (row.toldHash !== said.hash) return { act: "update", row: { ...row, updatedAt: at }, said };
  await markRow(store, row, { seenVersion: said.version, threadId: said.threadId });
  return null;
}

/** What a row bears that tells nothing any more. */
const GONE = "gone";

/** It has been told: this row is left alone until the thread changes again. */
export async function recordTold(store: Store, { act, row, said }: Task, at: Date): Promise<void> {
  if (act === "delete") return markRow(store, row, { deletedAt: at, toldHash: GONE, ...(await seenNow(store, row)) });
  return markRow(store, row, {
    toldHash: said.hash,
    seenVersion: said.version,
    threadId: said.threadId,
    updatedAt: act === "update" ? at : null,
  });
}

function markRow(store: Store, { id }: NoteRow, marks: Partial<NoteRow>): Promise<void> {
  const { notes } = store.tables;
  return store.write(async (tx) => {
    await tx.update(notes).set(marks).where(eq(notes.id, id));
  });
}

async function seenNow(store: Store, { threadId }: NoteRow): Promise<Pick<NoteRow, "seenVersion"> | undefined> {
  const { threads } = store.tables;
  const [thread] = await store.read
    .select({ seenVersion: threads.version })
    .from(threads)
    .where(eq(threads.id, threadId ?? 0));
  return thread;
}
