import { eq, inArray } from "drizzle-orm";
import type { Language } from "#app/i18n/catalogue.ts";
import { chunksOf } from "#db/chunks.ts";
import type { TRUST_KINDS } from "#db/schema/outbox.ts";
import type { Store, Writer } from "#db/store.ts";

export type TrustKind = (typeof TRUST_KINDS)[number];

interface Told {
  kind: TrustKind;
  threadId?: number | null;
  rulingId?: number | null;
  reportId?: number | null;
  appealId?: number | null;
  at: Date;
}

/** To a member; or to the address that a visitor left with a report. */
export type TrustMail = Told & ({ recipientId: number } | { address: string; lang: Language });

/** Writes what moderation has to tell somebody, in the transaction in which it happened. */
export async function tellTrust(tx: Writer, store: Store, mail: TrustMail): Promise<void> {
  const { outbox, members } = store.tables;
  const { at, ...told } = mail;
  if ("address" in told) {
    await tx.insert(outbox).values({ ...told, createdAt: at });
    return;
  }
  const [member] = await tx.select({ lang: members.lang }).from(members).where(eq(members.id, told.recipientId));
  if (member) await tx.insert(outbox).values({ ...told, lang: member.lang, createdAt: at });
}

/** The same to many members, each once. */
export async function tellAllTrust(tx: Writer, store: Store, recipientIds: number[], told: Told): Promise<void> {
  const { outbox, members } = store.tables;
  const { at, ...mail } = told;
  for (const chunk of chunksOf([...new Set(recipientIds)])) {
    const found = await tx
      .select({ id: members.id, lang: members.lang })
      .from(members)
      .where(inArray(members.id, chunk));
    const mails = found.map(({ id, lang }) => ({ ...mail, recipientId: id, lang, createdAt: at }));
    if (mails.length > 0) await tx.insert(outbox).values(mails);
  }
}
