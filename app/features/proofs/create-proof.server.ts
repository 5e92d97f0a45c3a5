import { randomBytes } from "node:crypto";
import type { PROOF_PURPOSES } from "#db/schema/credentials.ts";
import type { Store, Writer } from "#db/store.ts";

export type ProofPurpose = (typeof PROOF_PURPOSES)[number];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long each awaits its answer, in milliseconds. */
const LIFETIME: Record<ProofPurpose, number> = {
  "sign-in": 10 * MINUTE,
  "sign-up": 30 * MINUTE,
  "password-reset": 60 * MINUTE,
  "email-change": DAY,
  confirm: 10 * MINUTE,
  invitation: 7 * DAY,
  "passkey-register": 10 * MINUTE,
  "passkey-sign-in": 10 * MINUTE,
  provider: 10 * MINUTE,
  "provider-link": 15 * MINUTE,
};

export interface NewProof {
  purpose: ProofPurpose;
  memberId?: number | null;
  /** Lower case. */
  email?: string | null;
  /** What will be done once proved; kept as JSON. */
  payload?: unknown;
  at: Date;
}

export interface CreatedProof {
  id: number;
  /** For the browser, or for the link. */
  ref: string;
  expiresAt: Date;
}

/** Awaits a code, a link or a challenge. None of them is stored: each is a signature of `ref` (answers.server.ts). */
export async function createProof(
  tx: Writer,
  store: Store,
  { purpose, memberId = null, email = null, payload, at }: NewProof,
): Promise<CreatedProof> {
  const { proofs } = store.tables;
  const ref = randomBytes(16).toString("base64url");
  const expiresAt = new Date(+at + LIFETIME[purpose]);
  const [proof] = await tx
    .insert(proofs)
    .values({
      ref,
      purpose,
      memberId,
      email,
      payload: payload === undefined ? null : JSON.stringify(payload),
      createdAt: at,
      expiresAt,
    })
    .returning({ id: proofs.id });
  if (!proof) throw new Error("the database returned no id for a new proof");
  return { id: proof.id, ref, expiresAt };
}
