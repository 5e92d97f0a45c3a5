import type { Kit } from "./kit.postgres.ts";
import type { defineCredentials } from "./credentials.ts";
import { LANGUAGES, type defineMembers } from "./members.ts";
import type { defineModeration } from "./moderation.ts";
import type { defineThreads } from "./threads.ts";

/** What happened on the site: shown there, and mailed. */
export const NEWS_KINDS = [
  "new-answer",
  "official-answer",
  "accepted-answer",
  "confirmed-answer",
  "new-comment",
  "new-decision",
  "new-thread",
] as const;

/** What moderation tells: shown on the site and mailed, whatever news somebody has stopped. */
export const TRUST_KINDS = [
  "ruling",
  "report-received",
  "report-decided",
  "appeal-received",
  "appeal-judged",
  "merged-thread",
] as const;

/** What concerns an account or an address: mailed only. */
export const ACCOUNT_KINDS = [
  "claim-link",
  "sign-in-code",
  "sign-up-code",
  "sign-up-known",
  "password-reset",
  "email-change",
  "email-changed",
  "confirm-code",
  "new-device",
  "credential-changed",
  "invitation",
  "inactivity",
  "export-ready",
  "account-deleted",
] as const;

/** Why a message will never be mailed. outdated: by now it would say nothing true, or hold a code that opens nothing. */
const SKIPPED = ["site-only", "no-address", "stopped", "too-many", "refused", "outdated"] as const;

type Before = ReturnType<typeof defineMembers> &
  ReturnType<typeof defineThreads> &
  ReturnType<typeof defineCredentials> &
  ReturnType<typeof defineModeration>;

/** What someone is to be told, written in the transaction in which it happened. */
export function defineOutbox(kit: Kit, { members, threads, proofs, rulings, reports, appeals }: Before) {
  const outbox = kit.table(
    "outbox",
    {
      id: kit.id(),
      kind: kit.oneOf([...NEWS_KINDS, ...TRUST_KINDS, ...ACCOUNT_KINDS]).notNull(),
      /** Empty for an address that is nobody's account. */
      recipientId: kit.reference().references(() => members.id, { onDelete: "cascade" }),
      /** Where it goes, when that is not the recipient's present address. */
      address: kit.text(),
      lang: kit.oneOf(LANGUAGES).notNull(),
      threadId: kit.reference().references(() => threads.id),
      answerId: kit.reference(),
      actorId: kit.reference(),
      rulingId: kit.reference().references(() => rulings.id),
      reportId: kit.reference().references(() => reports.id),
      appealId: kit.reference().references(() => appeals.id),
      /** The code or the link of this mail is a signature of it, made when the mail is. */
      proofId: kit.reference().references(() => proofs.id, { onDelete: "set null" }),
      /** A word of the mail that no table has: a device, a new address. */
      detail: kit.text(),
      createdAt: kit.instant().notNull(),
      readAt: kit.instant(),
      sentAt: kit.instant(),
      skipped: kit.oneOf(SKIPPED),
      tries: kit.count(),
      nextTryAt: kit.instant(),
      /** Whoever sends it has it until then. */
      leasedUntil: kit.instant(),
      /** What the mail server said last, without any address. */
      trouble: kit.text(),
    },
    (table) => [
      kit.index("outbox_recipient").on(table.recipientId, table.id),
      kit.index("outbox_unsent").on(table.sentAt, table.skipped, table.nextTryAt, table.id),
      kit.index("outbox_address").on(table.address, table.createdAt),
    ],
  );

  return { outbox };
}
