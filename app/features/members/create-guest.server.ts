import { randomBytes } from "node:crypto";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store, Writer } from "#db/store.ts";

/** The name under which a guest's question is shown; screens say it in the reader's language. */
const GUEST_NAME = "Visiteur";

/**
 * Someone who asks with an address and no account. One row a question: an address proved by one link
 * never gives what somebody else asked in its name.
 */
export async function createGuest(
  tx: Writer,
  store: Store,
  { email, lang, at }: { email: string; lang: Language; at: Date },
): Promise<number> {
  const { members } = store.tables;
  const [guest] = await tx
    .insert(members)
    .values({
      handle: `visiteur-${randomBytes(6).toString("hex")}`,
      name: GUEST_NAME,
      unprovedEmail: email,
      role: "guest",
      lang,
      joinedAt: at,
    })
    .returning({ id: members.id });
  if (!guest) throw new Error("the database returned no id for a new guest");
  return guest.id;
}
