import { eq } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { type Proof, type ProofRefusal, readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import { isCommonPassword } from "#app/features/sessions/guessable-password.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import { endOtherWaysIn } from "./end-ways-in.server.ts";
import { giveBackToOwner } from "./give-back.server.ts";

/** Sends a link to the owner of an account. For an address without one the same is written, and nothing is sent. */
export function askReset(
  store: Store,
  { email, lang, at }: { email: string; lang: Language; at: Date },
): Promise<void> {
  const { members } = store.tables;
  return store.write(async (tx) => {
    const [member] = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
    const proof = { purpose: "password-reset", memberId: member?.id ?? null, email, at } as const;
    const { id: proofId } = await createProof(tx, store, proof);
    const mail = { kind: "password-reset", address: email, lang, proofId, at } as const;
    await tellAccount(tx, store, { ...mail, neverSent: !member });
  });
}

export interface Reset {
  /** That the link carried, whose signature was checked. */
  ref: string;
  password: string;
  brand: string;
  at: Date;
}

export type ResetOutcome =
  | { reset: true; memberId: number }
  | { reset: false; refusal: ProofRefusal | "password-common" };

export type ResetReading = { open: true; email: string } | { open: false; refusal: "used" | "expired" };

/** What the page of a link shows. Changes nothing. */
export async function readReset(store: Store, { ref, at }: Pick<Reset, "ref" | "at">): Promise<ResetReading> {
  const awaited = await readProof(store, { purpose: "password-reset", ref, at });
  const member = awaited.proved && (await recipientOf(store, awaited.proof));
  if (member) return { open: true, email: member.email ?? "" };
  return { open: false, refusal: !awaited.proved && awaited.refusal === "used" ? "used" : "expired" };
}

/** Whoever followed the link sets a new password, once; every session ends, and they are told by mail. */
export async function resetPassword(store: Store, { ref, password, brand, at }: Reset): Promise<ResetOutcome> {
  const asked = { purpose: "password-reset", ref, at } as const;
  const awaited = await readProof(store, asked);
  if (!awaited.proved) return { reset: false, refusal: awaited.refusal };
  const member = await recipientOf(store, awaited.proof);
  if (!member) return { reset: false, refusal: "expired" };
  if (isCommonPassword(password, [member.name, member.email ?? "", brand]))
    return { reset: false, refusal: "password-common" };
  const passwordHash = await hashPassword(password);
  const { members } = store.tables;
  const memberId = member.id;
  return store.write(
    async (tx): Promise<ResetOutcome> => {
      const used = await useProof(tx, store, asked);
      if (!used.proved) return { reset: false, refusal: used.refusal };
      if (member.emailProvedAt === null) await giveBackToOwner(tx, store, memberId, at);
      await tx.update(members).set({ passwordHash }).where(eq(members.id, memberId));
      await endOtherWaysIn(tx, store, { memberId, at });
      const mail = { kind: "credential-changed", detail: "password-changed" } as const;
      await tellAccount(tx, store, { ...mail, recipientId: memberId, at });
      return { reset: true, memberId };
    },
    { guard: [`member:${memberId}`] },
  );
}

/** The account that the link was sent to, unless its address is another one by now. */
async function recipientOf(store: Store, { memberId, email }: Proof) {
  if (memberId === null) return null;
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  return member?.email === email ? member : null;
}
