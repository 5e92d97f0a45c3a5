import type { Kit } from "./kit.postgres.ts";
import type { defineMembers } from "./members.ts";
import { DECLINE_REASONS, type defineThreads, IDEA_STATUSES } from "./threads.ts";

/** How an answer came to speak for the bank: written in its name, or a member's, confirmed by it. */
const OFFICIAL_KINDS = ["written", "confirmed"] as const;
const REVISED_KINDS = ["thread", "answer", "comment", "decision"] as const;
/** held: a moderator reads it first; hidden, removed: by one; withdrawn: by whoever wrote it. */
const REPLY_STATES = ["live", "held", "hidden", "removed", "withdrawn"] as const;

/** What is said in a thread: answers, comments, addenda, the bank's decisions on an idea, and what each said before it was edited. */
export function defineContributions(
  kit: Kit,
  { members, threads }: ReturnType<typeof defineMembers> & ReturnType<typeof defineThreads>,
) {
  const inThread = () => ({
    id: kit.id(),
    threadId: kit
      .reference()
      .notNull()
      .references(() => threads.id),
    authorId: kit
      .reference()
      .notNull()
      .references(() => members.id),
    body: kit.text().notNull(),
    bodyHtml: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
    editedAt: kit.instant(),
    state: kit.oneOf(REPLY_STATES).notNull().default("live"),
    /** Since when it is no longer live. */
    offAt: kit.instant(),
    importKey: kit.text(),
  });

  const byMembers = () => ({
    ...inThread(),
    /** Signed "Anonyme": the public never sees who, the team does. */
    anonymous: kit.flag(),
  });

  const answers = kit.table(
    "answers",
    {
      ...byMembers(),
      excerpt: kit.text().notNull(),
      official: kit.oneOf(OFFICIAL_KINDS),
      /** Who spoke for the bank, and when: the author, or whoever confirmed. */
      officialById: kit.reference().references(() => members.id),
      officialAt: kit.instant(),
      importedVotes: kit.count(),
      usefulVotes: kit.count(),
      notUsefulVotes: kit.count(),
      /** Lower bound of Wilson's interval: see features/votes/rules.ts. */
      rank: kit.ratio().notNull(),
    },
    (table) => [
      kit.uniqueIndex("answers_import_key").on(table.importKey),
      kit.index("answers_thread").on(table.threadId, table.id),
      kit.index("answers_author").on(table.authorId, table.createdAt, table.id),
      kit.index("answers_recent").on(table.createdAt, table.authorId),
    ],
  );

  const comments = kit.table(
    "comments",
    { ...byMembers(), answerId: kit.reference().references(() => answers.id) },
    (table) => [
      kit.uniqueIndex("comments_import_key").on(table.importKey),
      kit.index("comments_thread").on(table.threadId, table.id),
      kit.index("comments_author").on(table.authorId, table.createdAt, table.id),
    ],
  );

  const decisions = kit.table(
    "decisions",
    {
      ...inThread(),
      status: kit.oneOf(IDEA_STATUSES).notNull(),
      /** Compulsory with a refusal. */
      reason: kit.oneOf(DECLINE_REASONS),
      /** When the bank promises the next news, or the delivery. */
      nextNewsAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex("decisions_import_key").on(table.importKey),
      kit.index("decisions_thread").on(table.threadId, table.id),
    ],
  );

  const revisions = kit.table(
    "revisions",
    {
      id: kit.id(),
      threadId: kit
        .reference()
        .notNull()
        .references(() => threads.id),
      subject: kit.oneOf(REVISED_KINDS).notNull(),
      subjectId: kit.reference().notNull(),
      /** Threads only. */
      title: kit.text(),
      body: kit.text().notNull(),
      editorId: kit
        .reference()
        .notNull()
        .references(() => members.id),
      /** When this text was replaced. */
      replacedAt: kit.instant().notNull(),
    },
    (table) => [kit.index("revisions_thread").on(table.threadId, table.id)],
  );

  /** What an author adds under an idea whose text is frozen by its votes. */
  const addenda = kit.table("addenda", inThread(), (table) => [
    kit.uniqueIndex("addenda_import_key").on(table.importKey),
    kit.index("addenda_thread").on(table.threadId, table.id),
    kit.index("addenda_author").on(table.authorId, table.createdAt, table.id),
  ]);

  return { answers, comments, decisions, revisions, addenda };
}
