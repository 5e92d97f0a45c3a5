import type { Kit } from "./kit.postgres.ts";
import type { defineMembers } from "./members.ts";

/** What a proof is for: a code or a link made for one purpose never serves another. */
export const PROOF_PURPOSES = [
  "sign-in",
  "sign-up",
  "password-reset",
  "email-change",
  "confirm",
  "invitation",
  "passkey-register",
  "passkey-sign-in",
  "provider",
  "provider-link",
] as const;

/** By what people prove who they are. Whoever steals these tables can sign in nowhere (docs/decisions/0013). */
export function defineCredentials(kit: Kit, { members }: ReturnType<typeof defineMembers>) {
  const memberId = () =>
    kit
      .reference()
      .notNull()
      .references(() => members.id, { onDelete: "cascade" });

  const passkeys = kit.table(
    "passkeys",
    {
      /** The credential's own id, base64url. */
      id: kit.text().primaryKey(),
      memberId: memberId(),
      publicKey: kit.text().notNull(),
      counter: kit.count(),
      transports: kit.text().notNull(),
      name: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [kit.index("passkeys_member").on(table.memberId)],
  );

  /** The one-time codes of a phone. The secret is sealed with ENCRYPTION_KEY. */
  const authenticators = kit.table("authenticators", {
    memberId: memberId().primaryKey(),
    sealedSecret: kit.text().notNull(),
    /** The last thirty seconds whose code was used: it opens once. */
    lastStep: kit.number(),
    createdAt: kit.instant().notNull(),
    /** Empty until a first code was right. */
    confirmedAt: kit.instant(),
  });

  const recoveryCodes = kit.table(
    "recovery_codes",
    {
      memberId: memberId(),
      /** Signed with SESSION_SECRET. */
      codeHash: kit.text().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [kit.primaryKey({ columns: [table.memberId, table.codeHash] })],
  );

  /** Who somebody is at the bank's provider. */
  const identities = kit.table(
    "identities",
    {
      issuer: kit.text().notNull(),
      subject: kit.text().notNull(),
      memberId: memberId(),
      createdAt: kit.instant().notNull(),
      usedAt: kit.instant().notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.issuer, table.subject] }),
      kit.index("identities_member").on(table.memberId),
    ],
  );

  /** What someone has signed in on before: anything else is told by mail. */
  const devices = kit.table(
    "devices",
    { memberId: memberId(), device: kit.text().notNull(), seenAt: kit.instant().notNull() },
    (table) => [kit.primaryKey({ columns: [table.memberId, table.device] })],
  );

  /** A code, a link or a challenge that awaits its answer. Neither is here: both are signatures of `ref`. */
  const proofs = kit.table(
    "proofs",
    {
      id: kit.id(),
      /** Random; the browser holds it. */
      ref: kit.text().notNull(),
      purpose: kit.oneOf(PROOF_PURPOSES).notNull(),
      memberId: kit.reference().references(() => members.id, { onDelete: "cascade" }),
      /** Lower case: where the code or the link was sent. */
      email: kit.text(),
      /** What will be done once proved, as JSON of the purpose. */
      payload: kit.text(),
      tries: kit.count(),
      createdAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      usedAt: kit.instant(),
    },
    (table) => [
      kit.uniqueIndex("proofs_ref").on(table.ref),
      kit.index("proofs_email").on(table.email, table.createdAt),
      kit.index("proofs_member").on(table.memberId),
      kit.index("proofs_expiry").on(table.expiresAt),
    ],
  );

  return { passkeys, authenticators, recoveryCodes, identities, devices, proofs };
}
