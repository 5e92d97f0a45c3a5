import type { defineContributions } from "./contributions.ts";
import type { Kit } from "./kit.postgres.ts";
import { LANGUAGES, type defineMembers } from "./members.ts";
import type { defineThreads } from "./threads.ts";

/** What can be reported, held, ruled on. The bank's own decisions on ideas are corrected in public, not moderated. */
export const MODERATED = ["thread", "answer", "comment", "addendum", "member"] as const;

/** Everything that moderation does, by hand or by itself. Each is one row of `rulings` and one line of the log. */
export const RULING_ACTS = [
  "hold",
  "release",
  "hide",
  "remove",
  "restore",
  "lock",
  "unlock",
  "mask",
  "merge",
  "unmerge",
  "warn",
  "unwarn",
  "suspend",
  "unsuspend",
  "dismiss",
  "reopen",
  "hold-votes",
  "count-votes",
  "discard-votes",
  "uphold",
  "overturn",
] as const;

/** On what a ruling rests: the law, or a rule of the house (/regles). A report names one of them too. */
export const GROUNDS = [
  "law-insult",
  "law-hate",
  "law-privacy",
  "law-fraud",
  "law-other",
  "rule-personal-data",
  "rule-spam",
  "rule-disrespect",
  "rule-off-topic",
  "rule-duplicate",
  "rule-votes",
  "rule-other",
] as const;

/** Why something waits on the moderators' desk. */
export const CASE_KINDS = ["held", "reported", "appealed", "votes"] as const;
const CASE_STATES = ["open", "closed"] as const;
const APPEAL_STATES = ["open", "upheld", "overturned"] as const;
/** The author of what was ruled on, or whoever reported it in vain. */
export const APPEAL_PARTIES = ["author", "reporter"] as const;

type Before = ReturnType<typeof defineMembers> &
  ReturnType<typeof defineThreads> &
  ReturnType<typeof defineContributions>;

/** Cases to decide, what was decided and why, and the log that nobody rewrites (docs/decisions/0022). */
export function defineModeration(kit: Kit, { members, threads }: Before) {
  const onSubject = () => ({
    subject: kit.oneOf(MODERATED).notNull(),
    subjectId: kit.reference().notNull(),
    /** Empty for a person. */
    threadId: kit.reference().references(() => threads.id),
  });
  /** Whose words or account it is; empty once they have left. */
  const concerned = () => kit.reference().references(() => members.id, { onDelete: "set null" });

  const moderationCases = kit.table(
    "moderation_cases",
    {
      id: kit.id(),
      kind: kit.oneOf(CASE_KINDS).notNull(),
      state: kit.oneOf(CASE_STATES).notNull(),
      ...onSubject(),
      memberId: concerned(),
      /** Higher comes first: danger, then number of reports. */
      weight: kit.count(),
      /** What the machine saw, as JSON: signs of spam, figures of a burst. Never a text of anyone. */
      signs: kit.text(),
      openedAt: kit.instant().notNull(),
      /** Somebody is already on it, until then. */
      takenById: kit.reference().references(() => members.id, { onDelete: "set null" }),
      takenUntil: kit.instant(),
      closedAt: kit.instant(),
      closedById: kit.reference().references(() => members.id, { onDelete: "set null" }),
    },
    (table) => [
      kit.index("moderation_cases_queue").on(table.state, table.weight, table.openedAt, table.id),
      kit.index("moderation_cases_kind").on(table.state, table.kind, table.weight, table.openedAt, table.id),
      kit.index("moderation_cases_subject").on(table.subject, table.subjectId, table.kind),
      kit.index("moderation_cases_member").on(table.memberId, table.id),
    ],
  );

  const rulings = kit.table(
    "rulings",
    {
      id: kit.id(),
      act: kit.oneOf(RULING_ACTS).notNull(),
      ...onSubject(),
      memberId: concerned(),
      /** Empty: the site by itself, or somebody of the team who has left. */
      actorId: kit.reference().references(() => members.id, { onDelete: "set null" }),
      automated: kit.flag(),
      ground: kit.oneOf(GROUNDS),
      /** What happened, in the moderator's words: the author reads it, the register does not show it. */
      facts: kit.text().notNull().default(""),
      /** The end of a suspension. */
      until: kit.instant(),
      /** Merged into this one; "duplicate" always names it. */
      otherThreadId: kit.reference().references(() => threads.id),
      /** What undoing puts back. */
      stateBefore: kit.text(),
      caseId: kit.reference().references(() => moderationCases.id),
      /** The ruling that this one undoes or judges. */
      aboutId: kit.reference(),
      createdAt: kit.instant().notNull(),
      undoneAt: kit.instant(),
    },
    (table) => [
      kit.index("rulings_subject").on(table.subject, table.subjectId, table.id),
      kit.index("rulings_member").on(table.memberId, table.id),
      kit.index("rulings_case").on(table.caseId),
    ],
  );

  /** Rows are only ever added: the database itself refuses to change or delete one. No name and no text is in it. */
  const moderationLog = kit.table(
    "moderation_log",
    {
      /** 1, 2, 3... without a gap. */
      place: kit.reference().primaryKey(),
      rulingId: kit.reference().notNull(),
      act: kit.oneOf(RULING_ACTS).notNull(),
      subject: kit.oneOf(MODERATED).notNull(),
      subjectId: kit.reference().notNull(),
      threadId: kit.reference(),
      ground: kit.oneOf(GROUNDS),
      automated: kit.flag(),
      actorId: kit.reference(),
      /** SHA-256 of the statement of reasons, which stands in `rulings`. */
      factsHash: kit.text().notNull(),
      at: kit.instant().notNull(),
      previousHash: kit.text().notNull(),
      hash: kit.text().notNull(),
    },
    (table) => [
      kit.uniqueIndex("moderation_log_hash").on(table.hash),
      kit.uniqueIndex("moderation_log_ruling").on(table.rulingId),
      kit.index("moderation_log_act").on(table.act, table.place),
    ],
  );

  const reports = kit.table(
    "reports",
    {
      id: kit.id(),
      /** What the reporter keeps: S-7K3M-92QD. */
      number: kit.text().notNull(),
      ...onSubject(),
      caseId: kit
        .reference()
        .notNull()
        .references(() => moderationCases.id),
      /** Empty for a visitor, and once they have left. */
      reporterId: kit.reference().references(() => members.id, { onDelete: "set null" }),
      /** A visitor's, when they gave one: dropped once told. */
      email: kit.text(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      reason: kit.oneOf(GROUNDS).notNull(),
      otherThreadId: kit.reference().references(() => threads.id),
      explanation: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      decidedAt: kit.instant(),
      rulingId: kit.reference().references(() => rulings.id),
    },
    (table) => [
      kit.uniqueIndex("reports_number").on(table.number),
      kit.index("reports_case").on(table.caseId, table.id),
      kit.index("reports_reporter").on(table.reporterId, table.id),
    ],
  );

  const appeals = kit.table(
    "appeals",
    {
      id: kit.id(),
      number: kit.text().notNull(),
      rulingId: kit
        .reference()
        .notNull()
        .references(() => rulings.id),
      party: kit.oneOf(APPEAL_PARTIES).notNull(),
      /** The report that was turned down, for its reporter. */
      reportId: kit.reference().references(() => reports.id),
      memberId: concerned(),
      state: kit.oneOf(APPEAL_STATES).notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      text: kit.text().notNull(),
      caseId: kit
        .reference()
        .notNull()
        .references(() => moderationCases.id),
      createdAt: kit.instant().notNull(),
      judgedAt: kit.instant(),
      judgedById: kit.reference().references(() => members.id, { onDelete: "set null" }),
      /** What the judge answers. */
      reply: kit.text().notNull().default(""),
    },
    (table) => [
      kit.uniqueIndex("appeals_number").on(table.number),
      kit.index("appeals_ruling").on(table.rulingId, table.party),
      kit.index("appeals_member").on(table.memberId, table.id),
      kit.index("appeals_case").on(table.caseId),
    ],
  );

  return { moderationCases, rulings, moderationLog, reports, appeals };
}
