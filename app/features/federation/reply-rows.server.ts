import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { OFFICIAL } from "./actors.ts";
import { readNoteName } from "./addresses.ts";
import type { NoteRow } from "./note-row.server.ts";
import { typedHtml } from "./note-words.ts";

const MOST = 2_147_483_647;

export interface AskedReply {
  /** The same at every try. */
  key: string;
  text: string;
  replyTo: string;
  at: Date;
}

/**
 * The note of a reply, written down once for each request. Its number among the replies comes from the request's key,
 * and so does the hash by which the next try knows it again: the same person may be answered several times.
 */
export function keepReply(store: Store, { key, text, replyTo, at }: AskedReply): Promise<NoteRow> {
  const { notes } = store.tables;
  const toldHash = hashOf(key);
  return store.write(
    async (tx) => {
      let subjectId = Number.parseInt(toldHash.slice(0, 8), 16) % MOST;
      for (;;) {
        const [before] = await tx
          .select()
          .from(notes)
          .where(and(eq(notes.subject, "reply"), eq(notes.subjectId, subjectId)));
        if (before?.toldHash === toldHash) return before;
        if (!before) break;
        subjectId = (subjectId + 1) % MOST;
      }
      const words = { content: typedHtml(text), replyTo, toldHash, seenVersion: 0, publishedAt: at };
      const [row] = await tx
        .insert(notes)
        .values({ actor: OFFICIAL, subject: "reply", subjectId, ...words })
        .returning();
      if (!row) throw new Error("the database returned no row for a new note");
      return row;
    },
    { guard: ["federation:replies"] },
  );
}

/** Null when no try of this request has come so far. */
export async function findReply(store: Store, key: string): Promise<NoteRow | null> {
  const { notes } = store.tables;
  const [row] = await store.read
    .select()
    .from(notes)
    .where(and(eq(notes.subject, "reply"), eq(notes.toldHash, hashOf(key))));
  return row ?? null;
}

/** The reply at this address; null when there is none, or no more. */
export async function replyNamed(store: Store, name: string): Promise<NoteRow | null> {
  const { notes } = store.tables;
  const asked = readNoteName(name);
  const [row] = await store.read
    .select()
    .from(notes)
    .where(and(eq(notes.id, asked?.id ?? 0), eq(notes.subject, "reply")));
  return row && row.deletedAt === null && +row.publishedAt === Number(asked?.publishedAt) ? row : null;
}

export async function changeReply(
  store: Store,
  row: NoteRow,
  change: { text: string; updatedAt: Date } | { deletedAt: Date },
): Promise<NoteRow> {
  const { notes } = store.tables;
  const marks =
    "text" in change
      ? { content: typedHtml(change.text), updatedAt: change.updatedAt }
      : { content: null, deletedAt: change.deletedAt };
  await store.write((tx) => tx.update(notes).set(marks).where(eq(notes.id, row.id)));
  return { ...row, ...marks };
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
