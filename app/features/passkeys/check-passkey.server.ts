import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { and, eq, lt, or, sql } from "drizzle-orm";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import { type ProofRefusal, readProof, useProof as spendProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { readCredential, UsedCredential } from "./credential.ts";
import { bytesOf, relyingPartyId } from "./relying-party.server.ts";

const purpose = "passkey-sign-in";

/** unreadable: no answer of a passkey; not-genuine: its signature, origin or challenge is wrong; copied: its counter went back. */
export type PasskeyRefusal = ProofRefusal | "unreadable" | "unknown-passkey" | "not-genuine" | "copied";
export type PasskeyOutcome = { known: true; memberId: number } | { known: false; refusal: PasskeyRefusal };

type Passkey = Store["tables"]["passkeys"]["$inferSelect"];
type Context = Pick<RequestContext, "store" | "env" | "now">;

/** Whose passkey answered our challenge. The challenge is used up, once, with the count that the passkey keeps. */
export async function checkPasskey(
  context: Context,
  { credential, ref }: { credential: string; ref: string },
): Promise<PasskeyOutcome> {
  const { store, now } = context;
  const sent = readCredential(UsedCredential, credential);
  if (!sent) return refused("unreadable");
  const asked = await readProof(store, { purpose, ref, at: now() });
  if (!asked.proved) return refused(asked.refusal);
  const [passkey] = await store.read.select().from(store.tables.passkeys).where(eq(store.tables.passkeys.id, sent.id));
  if (!passkey) return refused("unknown-passkey");
  if (asked.proof.memberId !== null && asked.proof.memberId !== passkey.memberId) return refused("foreign");
  const counter = await counterOf(context, { sent, passkey, ref });
  if (counter === null) return refused("not-genuine");
  return store.write((tx) => noteUse(tx, context, { passkey, ref, counter }), {
    guard: [`member:${passkey.memberId}`],
  });
}

function refused(refusal: PasskeyRefusal): PasskeyOutcome {
  return { known: false, refusal };
}

interface Answered {
  sent: NonNullable<ReturnType<typeof readCredential<typeof UsedCredential>>>;
  passkey: Passkey;
  ref: string;
}

/** How often it says it was used; null when anything that it signed is not as it should be. */
async function counterOf({ env }: Context, { sent, passkey, ref }: Answered): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: sent,
      expectedChallenge: derivedOf({ ref, purpose }, "challenge", env.sessionSecret),
      expectedOrigin: env.origins,
      expectedRPID: relyingPartyId(env),
      requireUserVerification: true,
      // Compared below, in the transaction: two answers may come at the same moment.
      credential: { id: passkey.id, publicKey: bytesOf(passkey.publicKey), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** Its count has to grow, or to stay at zero where an authenticator keeps none: otherwise there are two of it. */
async function noteUse(
  tx: Writer,
  { store, now }: Context,
  { passkey, ref, counter }: { passkey: Passkey; ref: string; counter: number },
): Promise<PasskeyOutcome> {
  const { passkeys } = store.tables;
  const used = await spendProof(tx, store, { purpose, ref, at: now() });
  if (!used.proved) return refused(used.refusal);
  const grown = or(lt(passkeys.counter, counter), and(eq(passkeys.counter, 0), sql`${counter} = 0`));
  const noted = await tx
    .update(passkeys)
    .set({ counter, usedAt: now() })
    .where(and(eq(passkeys.id, passkey.id), grown))
    .returning({ id: passkeys.id });
  return noted.length === 1 ? { known: true, memberId: passkey.memberId } : refused("copied");
}
