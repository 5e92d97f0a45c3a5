import { eq } from "drizzle-orm";
import type { Language } from "#app/i18n/catalogue.ts";
import type { ACCOUNT_KINDS } from "#db/schema/outbox.ts";
import type { Store, Writer } from "#db/store.ts";

export type AccountKind = Exclude<(typeof ACCOUNT_KINDS)[number], "claim-link">;

/** To a member, or to an address that is nobody's account; `address` wins over the member's own. */
export type AccountMail = {
  kind: AccountKind;
  /** Of its code or its link. */
  proofId?: number;
  detail?: string;
  /** Written like any other, and never sent: an answer must take as long for an address that nobody has. */
  neverSent?: boolean;
  at: Date;
} & ({ recipientId: number; address?: string } | { recipientId?: undefined; address: string; lang: Language });

/** Writes a mail about an account, in the transaction in which its reason is written. */
export async function tellAccount(tx: Writer, store: Store, mail: AccountMail): Promise<void> {
  const { outbox, members } = store.tables;
  let lang: Language = "lang" in mail ? mail.lang : "fr";
  if (mail.recipientId !== undefined) {
    const [member] = await tx.select({ lang: members.lang }).from(members).where(eq(members.id, mail.recipientId));
    if (!member) return;
    lang = member.lang;
  }
  await tx.insert(outbox).values({
    kind: mail.kind,
    recipientId: mail.recipientId ?? null,
    address: mail.address ?? null,
    lang,
    proofId: mail.proofId ?? null,
    detail: mail.detail ?? null,
    createdAt: mail.at,
    skipped: mail.neverSent ? "no-address" : null,
  });
}
