import type { Kit } from "./kit.postgres.ts";

export const ROLES = ["guest", "member", "moderator", "adviser", "admin"] as const;
export const LANGUAGES = ["fr", "en"] as const;

/** People and their sessions. A guest is someone who asked with an e-mail address and has not yet proved it is theirs. */
export function defineMembers(kit: Kit) {
  const members = kit.table(
    "members",
    {
      id: kit.id(),
      handle: kit.text().notNull(),
      name: kit.text().notNull(),
      /** Lower case. */
      email: kit.text(),
      /** When a link sent to the address was followed. Empty: it was only typed, and may be somebody else's. */
      emailProvedAt: kit.instant(),
      /** A guest's address, not yet proved: it gives no right and is never shown. */
      unprovedEmail: kit.text(),
      passwordHash: kit.text(),
      role: kit.oneOf(ROLES).notNull(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      /** Set on the accounts whose password is printed at start: production refuses to run with one inside. */
      demonstration: kit.flag(),
      importKey: kit.text(),
      joinedAt: kit.instant().notNull(),
    },
    (table) => [
      kit.uniqueIndex("members_handle").on(table.handle),
      kit.uniqueIndex("members_email").on(table.email),
      kit.uniqueIndex("members_import_key").on(table.importKey),
      kit.index("members_unproved_email").on(table.unprovedEmail),
      kit.index("members_role").on(table.role, table.id),
    ],
  );

  const sessions = kit.table(
    "sessions",
    {
      /** SHA-256 of what the cookie holds: a stolen table opens nothing. */
      idHash: kit.text().primaryKey(),
      memberId: kit
        .reference()
        .notNull()
        .references(() => members.id, { onDelete: "cascade" }),
      expiresAt: kit.instant().notNull(),
    },
    (table) => [kit.index("sessions_member").on(table.memberId), kit.index("sessions_expiry").on(table.expiresAt)],
  );

  return { members, sessions };
}
