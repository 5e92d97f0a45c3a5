import { and, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { authenticatorOf } from "#app/features/sealing/purposes.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { seal, unseal } from "#app/server/seal.server.ts";
import { readFactors } from "./read-factors.server.ts";
import { mayLose } from "./rules.ts";
import { offeredSecret, stepOf } from "./totp.server.ts";

type Context = Pick<RequestContext, "store" | "env" | "now">;

export type EnableOutcome = { enabled: true } | { enabled: false; refusal: "code-wrong" | "enabled-already" };

/** Sets an authenticator up, once a code shows that it has the secret which this session was offered. */
export async function enableAuthenticator(
  { store, env, now }: Context,
  { memberId, sessionId, code }: { memberId: number; sessionId: string; code: string },
): Promise<EnableOutcome> {
  const at = now();
  const secret = offeredSecret(sessionId, env);
  const step = stepOf(code, secret, at);
  if (step === null) return { enabled: false, refusal: "code-wrong" };
  const sealedSecret = seal(secret, authenticatorOf(memberId), env.encryptionKeys);
  const { authenticators } = store.tables;
  return store.write(
    async (tx): Promise<EnableOutcome> => {
      const before = await tx.select().from(authenticators).where(eq(authenticators.memberId, memberId));
      if (before.length > 0) return { enabled: false, refusal: "enabled-already" };
      await tx
        .insert(authenticators)
        .values({ memberId, sealedSecret, lastStep: step, createdAt: at, confirmedAt: at });
      const detail = "authenticator-added";
      await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail, at });
      return { enabled: true };
    },
    { guard: [`member:${memberId}`] },
  );
}

/** used: right, and it has opened once already. unreadable: it was sealed with a key that this site has no more. */
export type CodeOutcome =
  | { right: true }
  | { right: false; refusal: "no-authenticator" | "unreadable" | "code-wrong" | "code-used" };

/** Checks the six digits that an authenticator shows. Each opens once. */
export async function checkAuthenticatorCode(
  { store, env, now }: Context,
  { memberId, code }: { memberId: number; code: string },
): Promise<CodeOutcome> {
  const { authenticators } = store.tables;
  const theirs = and(eq(authenticators.memberId, memberId), isNotNull(authenticators.confirmedAt));
  const [found] = await store.read.select().from(authenticators).where(theirs);
  if (!found) return { right: false, refusal: "no-authenticator" };
  const secret = unseal(found.sealedSecret, authenticatorOf(memberId), env.encryptionKeys);
  if (secret === null) return { right: false, refusal: "unreadable" };
  const step = stepOf(code, secret, now());
  if (step === null) return { right: false, refusal: "code-wrong" };
  return store.write(async (tx): Promise<CodeOutcome> => {
    const unused = or(isNull(authenticators.lastStep), lt(authenticators.lastStep, step));
    const noted = await tx
      .update(authenticators)
      .set({ lastStep: step })
      .where(and(theirs, unused))
      .returning({ memberId: authenticators.memberId });
    return noted.length === 1 ? { right: true } : { right: false, refusal: "code-used" };
  });
}

export type RemoveOutcome = { removed: true } | { removed: false; refusal: "not-found" | "last-factor" };

/** Takes it away, and the recovery codes that nothing asks for any more. */
export async function removeAuthenticator(
  { store, now }: Context,
  { memberId, role }: { memberId: number; role: Role },
): Promise<RemoveOutcome> {
  const { authenticators, recoveryCodes } = store.tables;
  return store.write(
    async (tx): Promise<RemoveOutcome> => {
      const factors = await readFactors(store, memberId, tx);
      if (!factors.authenticator) return { removed: false, refusal: "not-found" };
      if (!mayLose(speaksForTheBank(role), "authenticator", factors)) return { removed: false, refusal: "last-factor" };
      await tx.delete(authenticators).where(eq(authenticators.memberId, memberId));
      // The team is still asked for its passkey, and may have lost it.
      if (role === "member") await tx.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId));
      const detail = "authenticator-removed";
      await tellAccount(tx, store, { kind: "credential-changed", recipientId: memberId, detail, at: now() });
      return { removed: true };
    },
    { guard: [`member:${memberId}`] },
  );
}
