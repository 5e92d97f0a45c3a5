import { verifyRegistrationResponse, type WebAuthnCredential } from "@simplewebauthn/server";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import { type ProofRefusal, readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { isUniqueViolation } from "#db/error-code.ts";
import { NewCredential, readCredential } from "./credential.ts";
import { apartFrom, guessName } from "./guess-name.ts";
import { listPasskeys } from "./list-passkeys.server.ts";
import { relyingPartyId } from "./relying-party.server.ts";

const purpose = "passkey-register";
/** Nobody has more devices than that; somebody who fills tables has. */
const MOST_PASSKEYS = 20;

export type AddRefusal = ProofRefusal | "unreadable" | "not-genuine" | "known-already" | "too-many-passkeys";
export type AddOutcome = { added: true } | { added: false; refusal: AddRefusal };

type Context = Pick<RequestContext, "store" | "env" | "now" | "userAgent">;

export interface NewPasskey {
  memberId: number;
  credential: string;
  ref: string;
  /** What a separate key is called in the member's language. */
  keyName: string;
}

/** Keeps a passkey that was made for our challenge, under a name that its owner will recognise. */
export async function addPasskey(
  context: Context,
  { memberId, credential, ref, keyName }: NewPasskey,
): Promise<AddOutcome> {
  const { store, now, userAgent } = context;
  const sent = readCredential(NewCredential, credential);
  if (!sent) return refused("unreadable");
  const asked = await readProof(store, { purpose, ref, at: now() });
  if (!asked.proved) return refused(asked.refusal);
  if (asked.proof.memberId !== memberId) return refused("foreign");
  const made = await verified(context, sent, ref);
  if (!made) return refused("not-genuine");
  const transports = made.credential.transports ?? [];
  const name = (guessName({ aaguid: made.aaguid, transports, userAgent }) ?? keyName).slice(0, 36);
  return keep(context, { memberId, ref, name, credential: made.credential });
}

function refused(refusal: AddRefusal): AddOutcome {
  return { added: false, refusal };
}

async function verified(
  { env }: Context,
  sent: NonNullable<ReturnType<typeof readCredential<typeof NewCredential>>>,
  ref: string,
) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: sent,
      expectedChallenge: derivedOf({ ref, purpose }, "challenge", env.sessionSecret),
      expectedOrigin: env.origins,
      expectedRPID: relyingPartyId(env),
      requireUserVerification: true,
    });
    return registrationInfo ?? null;
  } catch {
    return null;
  }
}

async function keep(
  { store, now }: Context,
  { memberId, ref, name, credential }: { memberId: number; ref: string; name: string; credential: WebAuthnCredential },
): Promise<AddOutcome> {
  const { passkeys } = store.tables;
  const at = now();
  try {
    return await store.write(
      async (tx): Promise<AddOutcome> => {
        const used = await useProof(tx, store, { purpose, ref, at });
        if (!used.proved) return refused(used.refusal);
        const known = await listPasskeys(store, memberId, tx);
        if (known.length >= MOST_PASSKEYS) return refused("too-many-passkeys");
        await tx.insert(passkeys).values({
          id: credential.id,
          memberId,
          publicKey: Buffer.from(credential.publicKey).toString("base64url"),
          counter: credential.counter,
          transports: (credential.transports ?? []).join(" "),
          name: apartFrom(
            known.map((one) => one.name),
            passShield(name).text,
          ),
          createdAt: at,
        });
        await tellAccount(tx, store, {
          kind: "credential-changed",
          recipientId: memberId,
          detail: "passkey-added",
          at,
        });
        return { added: true };
      },
      { guard: [`member:${memberId}`] },
    );
  } catch (error) {
    if (isUniqueViolation(error)) return refused("known-already");
    throw error;
  }
}
