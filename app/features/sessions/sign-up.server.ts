import { eq } from "drizzle-orm";
import { z } from "zod";
import { ownerOf } from "#app/features/codes/proved-address.server.ts";
import { HANDLES } from "#app/features/members/handle.server.ts";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import type { NameRefusal } from "#app/features/members/name-guard.ts";
import { openAccount } from "#app/features/members/open-account.server.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { type ProofRefusal, readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import { LANGUAGES, type Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import { isCommonPassword } from "./guessable-password.server.ts";
import { hashPassword } from "./password.server.ts";

export interface SignUp {
  name: string;
  /** Lower case. */
  email: string;
  password: string;
  lang: Language;
  /** The site's name, which is nobody's password. */
  brand: string;
  at: Date;
}

export type SignUpOutcome = { asked: true; ref: string } | { asked: false; refusal: "password-common" | NameRefusal };

/** What waits for the code. A known address has none of it: no code was sent, and none will be right. */
const WaitingAccount = z.object({ name: z.string(), passwordHash: z.string(), lang: z.enum(LANGUAGES) });

/**
 * Sends a code to the address, or tells its owner that they have an account already. The same work, hashing included,
 * and the same answer for both.
 */
export async function askToSignUp(
  store: Store,
  { name, email, password, lang, brand, at }: SignUp,
): Promise<SignUpOutcome> {
  if (isCommonPassword(password, [name, email, brand])) return { asked: false, refusal: "password-common" };
  const passwordHash = await hashPassword(password);
  const { members } = store.tables;
  return store.write(async (tx): Promise<SignUpOutcome> => {
    const refusal = await refusalToBeCalled(tx, store, { name, brand });
    if (refusal) return { asked: false, refusal };
    const known = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
    const waiting = known.length === 0 ? { name, passwordHash, lang } : undefined;
    const { id: proofId, ref } = await createProof(tx, store, { purpose: "sign-up", email, payload: waiting, at });
    const kind = waiting ? "sign-up-code" : "sign-up-known";
    await tellAccount(tx, store, { kind, address: email, lang, proofId, at });
    return { asked: true, ref };
  });
}

export type OpeningOutcome =
  | { opened: true; memberId: number; fresh: boolean }
  | { opened: false; refusal: ProofRefusal };

/** The code was right: opens the account, or leads to the one that the address has got meanwhile. */
export async function openSignedUp(store: Store, { ref, at }: { ref: string; at: Date }): Promise<OpeningOutcome> {
  const asked = { purpose: "sign-up", ref, at } as const;
  const awaited = await readProof(store, asked);
  if (!awaited.proved) return { opened: false, refusal: awaited.refusal };
  const { email, payload } = awaited.proof;
  // Guessed, since it was never sent: the account that the address has is not theirs for it.
  if (email === null || payload === null) return { opened: false, refusal: "wrong-code" };
  const account = WaitingAccount.parse(JSON.parse(payload));
  return store.write(
    async (tx): Promise<OpeningOutcome> => {
      const used = await useProof(tx, store, asked);
      if (!used.proved) return { opened: false, refusal: used.refusal };
      const owner = await ownerOf(tx, store, email, at);
      if (owner !== null) return { opened: true, memberId: owner, fresh: false };
      return { opened: true, memberId: await openAccount(tx, store, { ...account, email, at }), fresh: true };
    },
    { guard: [`email:${email}`, HANDLES] },
  );
}
