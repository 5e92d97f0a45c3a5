import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { type Proof, type ProofRefusal, readProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";

type Asking = Pick<RequestContext, "store" | "limits" | "network" | "lang" | "now">;

export type ResendOutcome =
  | { sent: true }
  | { sent: false; refusal: ProofRefusal }
  | { sent: false; refusal: "too-many"; retryAfter: number };

/** The same mail once more, with the same code: asking again gives nobody more tries. */
export async function resendCode(
  context: Asking,
  { purpose, ref }: { purpose: "sign-in" | "sign-up"; ref: string },
): Promise<ResendOutcome> {
  const { store, lang, now } = context;
  const at = now();
  const awaited = await readProof(store, { purpose, ref, at });
  if (!awaited.proved) return { sent: false, refusal: awaited.refusal };
  const { id: proofId, email } = awaited.proof;
  if (email === null) return { sent: false, refusal: "foreign" };
  const wait = await countMail(context, email);
  if (wait !== null) return { sent: false, refusal: "too-many", retryAfter: wait };
  await store.write((tx) => tellAccount(tx, store, { kind: kindOf(awaited.proof), address: email, lang, proofId, at }));
  return { sent: true };
}

function kindOf({ purpose, payload }: Proof) {
  if (purpose === "sign-in") return "sign-in-code";
  return payload === null ? "sign-up-known" : "sign-up-code";
}
