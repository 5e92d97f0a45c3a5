import type { Kit } from "./kit.postgres.ts";

export const ROLES = ["guest", "member", "moderator", "adviser", "admin"] as const;
export const LANGUAGES = ["fr", "en"] as const;
/** How someone came in: what the page of one's sessions shows. */
export const WAYS_IN = ["password", "code", "passkey", "provider", "link"] as const;

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
      /** The bank's provider said so at the last sign-in through it. A secret: shown only with showsClient. */
      knownClient: kit.flag(),
      showsClient: kit.flag(),
      /** The role came with the provider's claim, and goes with it. */
      roleFromProvider: kit.flag(),
      /** Answers helped many: see features/members/trusted.ts. */
      trusted: kit.flag(),
      /** Of the picture in `avatars`, for its address; empty: a drawn one. */
      avatarHash: kit.text(),
      /** Wants no mail about what happens on the site; those about the account always leave. */
      newsStopped: kit.flag(),
      seenAt: kit.instant(),
      /** Until then they read, appeal and mind their account, and nothing else. */
      suspendedUntil: kit.instant(),
      /** When told that the account will go for want of use. */
      warnedAt: kit.instant(),
      importKey: kit.text(),
      joinedAt: kit.instant().notNull(),
    },
    (table) => [
      kit.uniqueIndex("members_handle").on(table.handle),
      kit.uniqueIndex("members_email").on(table.email),
      kit.uniqueIndex("members_import_key").on(table.importKey),
      kit.index("members_unproved_email").on(table.unprovedEmail),
      kit.index("members_role").on(table.role, table.id),
      kit.index("members_seen").on(table.seenAt, table.id),
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
      way: kit.oneOf(WAYS_IN).notNull(),
      /** False while the second factor is awaited: until then this session is nobody's. */
      complete: kit.flag(),
      /** What it runs on, in words: Firefox, Linux. */
      device: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      /** Written at most every few minutes. */
      seenAt: kit.instant().notNull(),
      /** When they last proved who they are: asked again before a dangerous act. */
      confirmedAt: kit.instant().notNull(),
      /** The end, however busy. */
      expiresAt: kit.instant().notNull(),
      /** The provider's own session, so that signing out there ends this one. */
      provider: kit.text(),
      providerSubject: kit.text(),
      providerSession: kit.text(),
    },
    (table) => [
      kit.index("sessions_member").on(table.memberId),
      kit.index("sessions_expiry").on(table.expiresAt),
      kit.index("sessions_provider").on(table.provider, table.providerSubject),
    ],
  );

  return { members, sessions };
}
