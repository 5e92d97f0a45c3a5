import { postgresKit } from "./kit.postgres.ts";
import { defineTables } from "./tables.ts";

export const postgresTables = defineTables(postgresKit);

// drizzle-kit reads the tables as named exports.
export const {
  members,
  sessions,
  themes,
  threads,
  answers,
  comments,
  decisions,
  revisions,
  addenda,
  threadVotes,
  answerVotes,
  follows,
  passkeys,
  authenticators,
  recoveryCodes,
  identities,
  devices,
  proofs,
  moderationCases,
  rulings,
  moderationLog,
  reports,
  appeals,
  merges,
  mergedVotes,
  mergedFollows,
  mergedReplies,
  outbox,
  avatars,
  exports,
  settings,
  pageTexts,
  pageVersions,
} = postgresTables;
