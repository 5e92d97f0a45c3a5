import { eq } from "drizzle-orm";
import { z } from "zod";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { type ProofRefusal, readProof, useProof as spendProof } from "#app/features/proofs/use-proof.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { isUniqueViolation } from "#db/error-code.ts";
import type { Store, Writer } from "#db/store.ts";
import { endOtherWaysIn } from "./end-ways-in.server.ts";

/** Kept with the code sent to the new address: the proof that awaits the code sent to the present one, if there is one. */
const Pair = z.object({ present: z.string().nullable() });

export interface AskedChange {
  memberId: number;
  /** The new one, in lower case. */
  email: string;
  lang: Language;
  at: Date;
}

export type AskedChangeOutcome = { asked: true; ref: string } | { asked: false; refusal: "email-same" };

/** Sends a code to the new address, and one to the present one. An address that is somebody's is not told: they are. */
export function askEmailChange(store: Store, { memberId, email, lang, at }: AskedChange): Promise<AskedChangeOutcome> {
  const { members } = store.tables;
  return store.write(async (tx): Promise<AskedChangeOutcome> => {
    const [member] = await tx.select().from(members).where(eq(members.id, memberId));
    const present = member?.email ?? null;
    if (present === email) return { asked: false, refusal: "email-same" };
    const first =
      present === null ? null : await createProof(tx, store, { purpose: "confirm", memberId, email: present, at });
    if (first) await tellAccount(tx, store, { kind: "confirm-code", recipientId: memberId, proofId: first.id, at });
    const taken = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
    const payload = { present: first?.ref ?? null };
    const { id: proofId, ref } = await createProof(tx, store, {
      purpose: "email-change",
      memberId,
      email,
      payload,
      at,
    });
    const kind = taken.length === 0 ? "email-change" : "sign-up-known";
    await tellAccount(tx, store, { kind, address: email, lang, proofId, at });
    return { asked: true, ref };
  });
}

export interface AwaitedChange {
  /** The new address. */
  email: string;
  /** The present one and the reference of its code; null for an account without an address. */
  present: { email: string; ref: string } | null;
}

export type AwaitedChangeOutcome = { awaited: true; change: AwaitedChange } | { awaited: false; refusal: ProofRefusal };

interface Mine {
  memberId: number;
  /** Of whoever changes it. */
  sessionId?: string;
  ref: string;
  at: Date;
}

/** What was asked for, by this member: another's reference is foreign. */
export async function readEmailChange(store: Store, { memberId, ref, at }: Mine): Promise<AwaitedChangeOutcome> {
  const outcome = await readProof(store, { purpose: "email-change", ref, at });
  if (!outcome.proved) return { awaited: false, refusal: outcome.refusal };
  const { email, payload, memberId: asker } = outcome.proof;
  if (asker !== memberId || email === null || payload === null) return { awaited: false, refusal: "foreign" };
  const { present } = Pair.parse(JSON.parse(payload));
  if (present === null) return { awaited: true, change: { email, present } };
  const first = await readProof(store, { purpose: "confirm", ref: present, at });
  if (!first.proved) return { awaited: false, refusal: first.refusal };
  return { awaited: true, change: { email, present: { email: first.proof.email ?? "", ref: present } } };
}

export type EmailChangeOutcome = { changed: true } | { changed: false; refusal: ProofRefusal | "email-taken" };

/** Both codes were right: the address changes, every other session ends, and the old address is told. */
export async function changeEmail(store: Store, mine: Mine): Promise<EmailChangeOutcome> {
  const reading = await readEmailChange(store, mine);
  if (!reading.awaited) return { changed: false, refusal: reading.refusal };
  const { change } = reading;
  try {
    return await store.write((tx) => applyChange(tx, store, { ...mine, change }), {
      guard: [`member:${mine.memberId}`, `email:${change.email}`],
    });
  } catch (error) {
    // Both codes stay good: the transaction is undone.
    if (isUniqueViolation(error)) return { changed: false, refusal: "email-taken" };
    throw error;
  }
}

async function applyChange(
  tx: Writer,
  store: Store,
  { memberId, sessionId, ref, at, change: { email, present } }: Mine & { change: AwaitedChange },
): Promise<EmailChangeOutcome> {
  const { members } = store.tables;
  const [member] = await tx.select().from(members).where(eq(members.id, memberId));
  // The address that the first code went to is theirs no more: that code proves nothing now.
  if (!member || member.email !== (present?.email ?? null)) return { changed: false, refusal: "expired" };
  const taken = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
  if (taken.length > 0) return { changed: false, refusal: "email-taken" };
  const second = await spendProof(tx, store, { purpose: "email-change", ref, at });
  if (!second.proved) return { changed: false, refusal: second.refusal };
  // Read a moment ago, and ended by nothing but this change.
  if (present) await spendProof(tx, store, { purpose: "confirm", ref: present.ref, at });
  await tx.update(members).set({ email, emailProvedAt: at }).where(eq(members.id, memberId));
  await endOtherWaysIn(tx, store, { memberId, sessionId, at });
  if (present) {
    const mail = { kind: "email-changed", recipientId: memberId, address: present.email, detail: email } as const;
    await tellAccount(tx, store, { ...mail, at });
  }
  return { changed: true };
}
