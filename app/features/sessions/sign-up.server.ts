import { eq } from "drizzle-orm";
import { freeHandle, HANDLES } from "#app/features/members/handle.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { isUniqueViolation } from "#db/unique-violation.ts";
import type { Store } from "#db/store.ts";
import { hashPassword, isCommonPassword } from "./password.server.ts";

export interface SignUp {
  name: string;
  /** Lower case. */
  email: string;
  password: string;
  lang: Language;
  at: Date;
}

export type SignUpOutcome =
  | { signedUp: true; memberId: number }
  | { signedUp: false; refusal: "password-common" | "email-taken" };

/** Opens a member's account. */
export async function signUp(store: Store, { name, email, password, lang, at }: SignUp): Promise<SignUpOutcome> {
  if (isCommonPassword(password)) return { signedUp: false, refusal: "password-common" };
  const passwordHash = await hashPassword(password);
  const { members } = store.tables;
  try {
    return await store.write(
      async (tx): Promise<SignUpOutcome> => {
        const [taken] = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
        if (taken) return { signedUp: false, refusal: "email-taken" };
        const handle = await freeHandle(tx, store, name);
        const [member] = await tx
          .insert(members)
          .values({ handle, name, email, passwordHash, role: "member", lang, joinedAt: at })
          .returning({ id: members.id });
        if (!member) throw new Error("the database returned no id for a new member");
        return { signedUp: true, memberId: member.id };
      },
      { guard: [`email:${email}`, HANDLES] },
    );
  } catch (error) {
    if (isUniqueViolation(error)) return { signedUp: false, refusal: "email-taken" };
    throw error;
  }
}
