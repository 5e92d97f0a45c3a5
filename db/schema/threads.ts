import type { Kit } from "./kit.postgres.ts";
import { LANGUAGES, type defineMembers } from "./members.ts";

const THREAD_KINDS = ["question", "idea"] as const;
/** As replies (contributions.ts): whatever is not live answers 410; merged: into another thread, 301. */
const THREAD_STATES = ["live", "held", "hidden", "removed", "withdrawn", "merged"] as const;
export const IDEA_STATUSES = ["submitted", "under-review", "planned", "in-progress", "shipped", "declined"] as const;
export const DECLINE_REASONS = ["law", "security", "cost", "exists", "few-people", "other"] as const;

/** Questions and ideas are one table: they are listed, searched, voted for, followed and shared in the same way (docs/decisions/0003). */
export function defineThreads(kit: Kit, { members }: ReturnType<typeof defineMembers>) {
  const themes = kit.table(
    "themes",
    {
      id: kit.id(),
      slug: kit.text().notNull(),
      name: kit.text().notNull(),
      nameEn: kit.text().notNull(),
      description: kit.text().notNull(),
      descriptionEn: kit.text().notNull(),
      position: kit.number().notNull(),
      /** Set when merged: its address leads to the other theme for ever. */
      mergedIntoId: kit.reference(),
    },
    (table) => [
      kit.uniqueIndex("themes_slug").on(table.slug),
      kit.index("themes_position").on(table.position, table.id),
    ],
  );

  const threads = kit.table(
    "threads",
    {
      id: kit.id(),
      kind: kit.oneOf(THREAD_KINDS).notNull(),
      state: kit.oneOf(THREAD_STATES).notNull(),
      mergedIntoId: kit.reference(),
      title: kit.text().notNull(),
      slug: kit.text().notNull(),
      body: kit.text().notNull(),
      /** Made once, when written: sanitised (docs/decisions/0008). */
      bodyHtml: kit.text().notNull(),
      excerpt: kit.text().notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      tags: kit.text().notNull().default(""),
      themeId: kit
        .reference()
        .notNull()
        .references(() => themes.id),
      authorId: kit
        .reference()
        .notNull()
        .references(() => members.id),
      /** Signed "Anonyme": the public never sees who, the team does. */
      anonymous: kit.flag(),
      /** Ideas only. */
      status: kit.oneOf(IDEA_STATUSES),
      decidedAt: kit.instant(),
      createdAt: kit.instant().notNull(),
      /** Last time something was said in it. */
      activeAt: kit.instant().notNull(),
      editedAt: kit.instant(),
      /** Closed to replies by a moderator. */
      lockedAt: kit.instant(),
      importKey: kit.text(),
      /** Votes counted elsewhere before an import: counter = imported + rows. */
      importedVotes: kit.count(),
      memberVotes: kit.count(),
      visitorVotes: kit.count(),
      /** Cast in a burst: shown as such and not counted until somebody has looked (features/votes/burst.ts). */
      votesUnderReview: kit.count(),
      /** What "most voted" sorts on: visitors weigh at most half of it. */
      score: kit.count(),
      /** What "hot" sorts on: see features/votes/rules.ts. */
      hot: kit.ratio().notNull(),
      answerCount: kit.count(),
      /** Answers and comments together. */
      replyCount: kit.count(),
      acceptedAnswerId: kit.reference(),
      officialAnswerId: kit.reference(),
      officialAt: kit.instant(),
      /** Grows at each change of what the page shows. */
      version: kit.number().notNull().default(1),
    },
    (table) => [
      kit.uniqueIndex("threads_import_key").on(table.importKey),
      kit.index("threads_recent").on(table.kind, table.state, table.createdAt, table.id),
      kit.index("threads_active").on(table.kind, table.state, table.activeAt, table.id),
      kit.index("threads_voted").on(table.kind, table.state, table.score, table.id),
      kit.index("threads_commented").on(table.kind, table.state, table.replyCount, table.id),
      kit.index("threads_hot").on(table.kind, table.state, table.hot, table.id),
      kit.index("threads_unanswered").on(table.kind, table.state, table.answerCount, table.createdAt, table.id),
      kit.index("threads_theme_recent").on(table.themeId, table.kind, table.state, table.createdAt, table.id),
      kit.index("threads_theme_active").on(table.themeId, table.kind, table.state, table.activeAt, table.id),
      kit.index("threads_theme_voted").on(table.themeId, table.kind, table.state, table.score, table.id),
      kit.index("threads_theme_hot").on(table.themeId, table.kind, table.state, table.hot, table.id),
      kit.index("threads_status_recent").on(table.status, table.state, table.createdAt, table.id),
      kit.index("threads_status_voted").on(table.status, table.state, table.score, table.id),
      kit.index("threads_status_hot").on(table.status, table.state, table.hot, table.id),
      kit.index("threads_status_decided").on(table.status, table.state, table.decidedAt, table.id),
      kit.index("threads_official").on(table.state, table.officialAt, table.id),
      kit.index("threads_author").on(table.authorId, table.createdAt, table.id),
    ],
  );

  return { themes, threads };
}
