import { and, eq } from "drizzle-orm";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";

export type Reaction = Store["tables"]["noteReactions"]["$inferSelect"]["kind"];

/** More say nothing more to anybody, and a server that invents people fills no table. */
const MOST_OF_A_NOTE = 10_000;

interface Reacting {
  noteId: number;
  kind: Reaction;
  /** The address of whoever does. */
  by: string;
}

/** Whoever does it twice has done it once: of a note that is said anew, since then. */
export function addReaction(store: Store, { noteId, kind, by }: Reacting, at: Date): Promise<void> {
  const { noteReactions } = store.tables;
  return store.write(async (tx) => {
    if ((await tx.$count(noteReactions, eq(noteReactions.noteId, noteId))) >= MOST_OF_A_NOTE) return;
    await tx
      .insert(noteReactions)
      .values({ noteId, kind, byHash: sha256(by), at })
      .onConflictDoUpdate({
        target: [noteReactions.noteId, noteReactions.kind, noteReactions.byHash],
        set: { at },
      });
  });
}

export function dropReaction(store: Store, { noteId, kind, by }: Reacting): Promise<void> {
  const { noteReactions } = store.tables;
  const theirs = [eq(noteReactions.noteId, noteId), eq(noteReactions.kind, kind), eq(noteReactions.byHash, sha256(by))];
  return store.write(async (tx) => void (await tx.delete(noteReactions).where(and(...theirs))));
}

/** Whoever is no more has done nothing. */
export function forgetReactions(store: Store, by: string): Promise<void> {
  const { noteReactions } = store.tables;
  return store.write(async (tx) => void (await tx.delete(noteReactions).where(eq(noteReactions.byHash, sha256(by)))));
}
