import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";
import { freeHandle } from "./handle.server.ts";

export interface NewAccount {
  name: string;
  /** Lower case, and proved. */
  email: string;
  passwordHash: string | null;
  lang: Language;
  at: Date;
}

/** A member's account for an address that was just proved. To be guarded by HANDLES and `email:`. */
export async function openAccount(tx: Writer, store: Store, { at, ...account }: NewAccount): Promise<number> {
  const { members } = store.tables;
  const handle = await freeHandle(tx, store, account.name);
  const [member] = await tx
    .insert(members)
    .values({ ...account, handle, role: "member", emailProvedAt: at, joinedAt: at })
    .returning({ id: members.id });
  if (!member) throw new Error("the database returned no id for a new member");
  return member.id;
}
