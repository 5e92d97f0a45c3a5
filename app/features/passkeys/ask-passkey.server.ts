import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { listPasskeys } from "./list-passkeys.server.ts";
import { bytesOf, relyingPartyId } from "./relying-party.server.ts";

export interface AskedPasskey {
  /** Of the proof: it comes back with the answer. */
  ref: string;
  options: PublicKeyCredentialRequestOptionsJSON;
}

/** A challenge for a passkey: any that this site knows or, where it is known who asks, one of theirs. */
export async function askPasskey(
  { store, env, now }: Pick<RequestContext, "store" | "env" | "now">,
  memberId: number | null,
): Promise<AskedPasskey> {
  const purpose = "passkey-sign-in";
  const { ref } = await store.write((tx) => createProof(tx, store, { purpose, memberId, at: now() }));
  const known = memberId === null ? [] : await listPasskeys(store, memberId);
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyId(env),
    challenge: bytesOf(derivedOf({ ref, purpose }, "challenge", env.sessionSecret)),
    userVerification: "required",
    allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
  });
  return { ref, options };
}
