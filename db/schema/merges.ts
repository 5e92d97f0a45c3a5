import type { Kit } from "./kit.postgres.ts";
import type { defineMembers } from "./members.ts";
import type { defineModeration } from "./moderation.ts";
import type { defineThreads } from "./threads.ts";

const MOVED = ["answer", "comment"] as const;

type Before = ReturnType<typeof defineMembers> & ReturnType<typeof defineThreads> & ReturnType<typeof defineModeration>;

/** What merging two threads brought into the other one, so that it can be taken back exactly. */
export function defineMerges(kit: Kit, { threads, rulings }: Before) {
  const threadId = () =>
    kit
      .reference()
      .notNull()
      .references(() => threads.id);

  const merges = kit.table(
    "merges",
    {
      id: kit.id(),
      fromId: threadId(),
      intoId: threadId(),
      rulingId: kit
        .reference()
        .notNull()
        .references(() => rulings.id),
      /** Of the one that went. */
      acceptedAnswerId: kit.reference(),
      importedVotes: kit.count(),
      createdAt: kit.instant().notNull(),
      undoneAt: kit.instant(),
    },
    (table) => [
      kit.index("merges_from").on(table.fromId, table.id),
      kit.index("merges_into").on(table.intoId, table.id),
    ],
  );

  const mergeId = () =>
    kit
      .reference()
      .notNull()
      .references(() => merges.id);

  /** Votes that the other thread did not have yet. */
  const mergedVotes = kit.table("merged_votes", { mergeId: mergeId(), voter: kit.text().notNull() }, (table) => [
    kit.primaryKey({ columns: [table.mergeId, table.voter] }),
  ]);

  const mergedFollows = kit.table(
    "merged_follows",
    { mergeId: mergeId(), memberId: kit.reference().notNull() },
    (table) => [kit.primaryKey({ columns: [table.mergeId, table.memberId] })],
  );

  const mergedReplies = kit.table(
    "merged_replies",
    { mergeId: mergeId(), subject: kit.oneOf(MOVED).notNull(), subjectId: kit.reference().notNull() },
    (table) => [kit.primaryKey({ columns: [table.mergeId, table.subject, table.subjectId] })],
  );

  return { merges, mergedVotes, mergedFollows, mergedReplies };
}
