import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { listPasskeys } from "./list-passkeys.server.ts";
import { bytesOf, relyingPartyId, userHandleOf } from "./relying-party.server.ts";

export interface OfferedPasskey {
  ref: string;
  options: PublicKeyCredentialCreationOptionsJSON;
}

/** What a browser needs to make a passkey that finds its account by itself, on a device that has none yet. */
export async function offerPasskey(
  { store, env, now, brand }: Pick<RequestContext, "store" | "env" | "now" | "brand">,
  memberId: number,
): Promise<OfferedPasskey> {
  const purpose = "passkey-register";
  const { members } = store.tables;
  const [member] = await store.read
    .select({ name: members.name, email: members.email })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member) throw new Error(`there is no member ${memberId}`);
  const { ref } = await store.write((tx) => createProof(tx, store, { purpose, memberId, at: now() }));
  const known = await listPasskeys(store, memberId);
  const options = await generateRegistrationOptions({
    rpName: (await brand()).name,
    rpID: relyingPartyId(env),
    userID: userHandleOf(memberId, env),
    userName: member.email ?? member.name,
    userDisplayName: member.name,
    challenge: bytesOf(derivedOf({ ref, purpose }, "challenge", env.sessionSecret)),
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { ref, options };
}
