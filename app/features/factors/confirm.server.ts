import { eq } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { type ProofRefusal, tryCode, useProof } from "#app/features/proofs/use-proof.server.ts";
import { isPassword } from "#app/features/sessions/password.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";

type Context = Pick<RequestContext, "store" | "env" | "now" | "limits" | "log">;

const purpose = "confirm";

export interface TooMany {
  refusal: "too-many-tries";
  retryAfter: number;
}

export type Confirmation<Refusal> =
  | { confirmed: true }
  | { confirmed: false; refusal: Refusal }
  | ({ confirmed: false } & TooMany);

/** The password of whoever is signed in already. */
export async function confirmByPassword(
  { store, limits, log }: Context,
  { memberId, password }: { memberId: number; password: string },
): Promise<Confirmation<"password-wrong">> {
  const wait = await limits.count("confirm", String(memberId));
  if (wait !== null) return { confirmed: false, refusal: "too-many-tries", retryAfter: wait };
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  if (!(await isPassword(password, member?.passwordHash ?? null))) {
    log.warn({ reason: "password-wrong" }, "confirmation refused");
    return { confirmed: false, refusal: "password-wrong" };
  }
  await limits.giveBack("confirm", String(memberId));
  return { confirmed: true };
}

/** Sends six digits to the address of whoever is signed in; the reference is for the page that asks for them. */
export async function sendConfirmCode(
  { store, now, limits }: Context,
  memberId: number,
): Promise<{ sent: true; ref: string } | ({ sent: false } & TooMany)> {
  const wait = await limits.count("confirm-mail", String(memberId));
  if (wait !== null) return { sent: false, refusal: "too-many-tries", retryAfter: wait };
  const at = now();
  const ref = await store.write(async (tx) => {
    const proof = await createProof(tx, store, { purpose, memberId, at });
    await tellAccount(tx, store, { kind: "confirm-code", recipientId: memberId, proofId: proof.id, at });
    return proof.ref;
  });
  return { sent: true, ref };
}

/** The six digits that were sent. Used up here: they confirm once. */
export async function confirmByMail(
  { store, env, now, log }: Context,
  { memberId, ref, code }: { memberId: number; ref: string; code: string },
): Promise<Confirmation<Exclude<ProofRefusal, "too-many-tries"> | "too-many-codes">> {
  const at = now();
  const tried = await tryCode(store, { purpose, ref, code, secret: env.sessionSecret, at });
  const theirs = tried.proved && tried.proof.memberId === memberId;
  const outcome = theirs ? await store.write((tx) => useProof(tx, store, { purpose, ref, at })) : tried;
  if (theirs && outcome.proved) return { confirmed: true };
  const refusal = outcome.proved ? "foreign" : outcome.refusal;
  log.warn({ reason: refusal }, "confirmation refused");
  return { confirmed: false, refusal: refusal === "too-many-tries" ? "too-many-codes" : refusal };
}
