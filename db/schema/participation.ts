import type { defineContributions } from "./contributions.ts";
import type { Kit } from "./kit.postgres.ts";
import type { defineMembers } from "./members.ts";
import type { defineThreads } from "./threads.ts";

/** review: part of a burst, not counted until a moderator has looked; discarded: never counted. */
const VOTE_STANDINGS = ["counted", "review", "discarded"] as const;
const FOLLOWED_KINDS = ["thread", "theme"] as const;
type Before = ReturnType<typeof defineMembers> &
  ReturnType<typeof defineThreads> &
  ReturnType<typeof defineContributions>;

/** What people do besides writing: vote, follow. The primary key of a vote is the last guard of "one a person". */
export function defineParticipation(kit: Kit, { members, threads, answers }: Before) {
  const threadVotes = kit.table(
    "thread_votes",
    {
      threadId: kit
        .reference()
        .notNull()
        .references(() => threads.id),
      /** "m" and the member's id, or "v" and the visitor's random key. */
      voter: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      standing: kit.oneOf(VOTE_STANDINGS).notNull().default("counted"),
      /** A keyed hash of the network and of the browser's kind, for bursts: forgotten after thirty days. */
      network: kit.text(),
      browser: kit.text(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.threadId, table.voter] }),
      kit.index("thread_votes_recent").on(table.threadId, table.createdAt),
      kit.index("thread_votes_voter").on(table.voter, table.threadId),
    ],
  );

  const answerVotes = kit.table(
    "answer_votes",
    {
      answerId: kit
        .reference()
        .notNull()
        .references(() => answers.id),
      memberId: kit
        .reference()
        .notNull()
        .references(() => members.id),
      useful: kit.flag(),
      createdAt: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.answerId, table.memberId] }),
      kit.index("answer_votes_member").on(table.memberId, table.answerId),
    ],
  );

  const follows = kit.table(
    "follows",
    {
      memberId: kit
        .reference()
        .notNull()
        .references(() => members.id),
      subject: kit.oneOf(FOLLOWED_KINDS).notNull(),
      subjectId: kit.reference().notNull(),
      /** Kept when someone stops, so that a later vote or answer does not make them follow again. */
      stopped: kit.flag(),
      createdAt: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.memberId, table.subject, table.subjectId] }),
      kit.index("follows_subject").on(table.subject, table.subjectId, table.memberId),
    ],
  );

  return { threadVotes, answerVotes, follows };
}
