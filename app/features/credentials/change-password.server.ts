import { and, eq, isNull } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { isCommonPassword } from "#app/features/sessions/guessable-password.server.ts";
import { hashPassword, isPassword } from "#app/features/sessions/password.server.ts";
import type { Store } from "#db/store.ts";
import { endOtherWaysIn } from "./end-ways-in.server.ts";

export interface PasswordChange {
  memberId: number;
  /** Of whoever changes it. */
  sessionId?: string;
  /** Empty for whoever has none yet. */
  current: string;
  next: string;
  /** The site's name. */
  brand: string;
  at: Date;
}

export type PasswordOutcome = { changed: true } | { changed: false; refusal: "password-wrong" | "password-common" };

/** Sets a first password, or changes it for whoever knows the present one; every other session ends, and they are told by mail. */
export async function changePassword(
  store: Store,
  { memberId, sessionId, current, next, brand, at }: PasswordChange,
): Promise<PasswordOutcome> {
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  if (!member || (member.passwordHash !== null && !(await isPassword(current, member.passwordHash))))
    return { changed: false, refusal: "password-wrong" };
  if (isCommonPassword(next, [member.name, member.email ?? "", brand]))
    return { changed: false, refusal: "password-common" };
  const passwordHash = await hashPassword(next);
  const before = member.passwordHash;
  return store.write(async (tx): Promise<PasswordOutcome> => {
    // Only over the password that was checked: another one may have been set meanwhile.
    const unchanged = before === null ? isNull(members.passwordHash) : eq(members.passwordHash, before);
    const changed = await tx
      .update(members)
      .set({ passwordHash })
      .where(and(eq(members.id, memberId), unchanged))
      .returning({ id: members.id });
    if (changed.length === 0) return { changed: false, refusal: "password-wrong" };
    await endOtherWaysIn(tx, store, { memberId, sessionId, at });
    await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail: "password-changed", at });
    return { changed: true };
  });
}
