import type { Kit } from "./kit.postgres.ts";
import type { defineThreads } from "./threads.ts";

const KEY_KINDS = ["RSASSA-PKCS1-v1_5", "Ed25519"] as const;
const REACTIONS = ["like", "announce"] as const;
const NOTE_SUBJECTS = ["answer", "decision", "reply"] as const;

/** This site among the servers of ActivityPub (docs/decisions/0032). */
export function defineFederation(kit: Kit, { threads }: ReturnType<typeof defineThreads>) {
  const federationKeys = kit.table(
    "federation_keys",
    {
      /** questions, idees, officiel, theme-<slug> */
      actor: kit.text().notNull(),
      kind: kit.oneOf(KEY_KINDS).notNull(),
      publicKey: kit.text().notNull(),
      /** Sealed (app/server/seal.server.ts). */
      privateKey: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.actor, table.kind] })],
  );

  const followers = kit.table(
    "followers",
    {
      actor: kit.text().notNull(),
      /** The address of whoever follows. */
      uri: kit.text().notNull(),
      inbox: kit.text().notNull(),
      sharedInbox: kit.text(),
      followedAt: kit.instant().notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.actor, table.uri] })],
  );

  /** What was told to followers, to be compared with what the site says now. */
  const notes = kit.table(
    "notes",
    {
      id: kit.id(),
      actor: kit.text().notNull(),
      subject: kit.oneOf(NOTE_SUBJECTS).notNull(),
      /** Of the answer or the decision; of the mention that a reply answers. */
      subjectId: kit.reference().notNull(),
      threadId: kit.reference().references(() => threads.id),
      /** Of a reply: its words, as HTML made here. */
      content: kit.text(),
      replyTo: kit.text(),
      /** SHA-256 of what was told last. */
      toldHash: kit.text().notNull(),
      /** The version of the thread that it was last compared with. */
      seenVersion: kit.number().notNull(),
      publishedAt: kit.instant().notNull(),
      updatedAt: kit.instant(),
      deletedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex("notes_subject").on(table.subject, table.subjectId),
      kit.index("notes_thread").on(table.threadId, table.id),
    ],
  );

  /** Who liked a note or passed it on: counted once, taken back, and nobody is named. */
  const noteReactions = kit.table(
    "note_reactions",
    {
      noteId: kit
        .reference()
        .notNull()
        .references(() => notes.id),
      kind: kit.oneOf(REACTIONS).notNull(),
      /** SHA-256 of the address of whoever did. */
      byHash: kit.text().notNull(),
      at: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.noteId, table.kind, table.byHash] }),
      kit.index("note_reactions_by").on(table.byHash),
    ],
  );

  /** What Fedify remembers: activities already received, keys of others. */
  const federationMemory = kit.table(
    "federation_memory",
    {
      key: kit.text().primaryKey(),
      value: kit.text().notNull(),
      expiresAt: kit.instant(),
    },
    (table) => [kit.index("federation_memory_expiry").on(table.expiresAt)],
  );

  /** What Fedify has to deliver or to take in. */
  const federationQueue = kit.table(
    "federation_queue",
    {
      id: kit.id(),
      message: kit.text().notNull(),
      dueAt: kit.instant().notNull(),
      leasedUntil: kit.instant(),
    },
    (table) => [kit.index("federation_queue_due").on(table.dueAt, table.id)],
  );

  return { federationKeys, followers, notes, noteReactions, federationMemory, federationQueue };
}
