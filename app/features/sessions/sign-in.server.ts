import { and, eq } from "drizzle-orm";
import type { Limits } from "#app/server/limits.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";
import { hashPassword, isPassword, needsRehash } from "./password.server.ts";

export interface SignInTry {
  email: string;
  password: string;
  network: string;
}

export type SignInOutcome =
  | { known: true; memberId: number }
  | { known: false; refusal: "wrong" }
  | { known: false; refusal: "too-many-tries"; retryAfter: number };

/** Whether this address and password open an account. The same words, status and time whether or not there is one. */
export async function checkSignIn(
  store: Store,
  limits: Limits,
  { email, password, network }: SignInTry,
): Promise<SignInOutcome> {
  const account = sha256(email);
  // Counted before the password is looked at, which takes time: a hundred tries at once would all be let through.
  const wait = (await limits.count("sign-in-account", account)) ?? (await limits.count("sign-in-network", network));
  if (wait !== null) return { known: false, refusal: "too-many-tries", retryAfter: wait };

  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.email, email));
  const known = await isPassword(password, member?.passwordHash ?? null);
  if (!known || !member) return { known: false, refusal: "wrong" };
  await limits.giveBack("sign-in-account", account);
  await limits.giveBack("sign-in-network", network);
  if (member.passwordHash !== null && needsRehash(member.passwordHash))
    await hashAgain(store, { memberId: member.id, before: member.passwordHash, password });
  return { known: true, memberId: member.id };
}

/** The password is at hand only now: it is kept at today's cost from here on. */
async function hashAgain(
  store: Store,
  { memberId, before, password }: { memberId: number; before: string; password: string },
): Promise<void> {
  const { members } = store.tables;
  const passwordHash = await hashPassword(password);
  await store.write(async (tx) => {
    // Another password may have been set meanwhile.
    await tx
      .update(members)
      .set({ passwordHash })
      .where(and(eq(members.id, memberId), eq(members.passwordHash, before)));
  });
}
