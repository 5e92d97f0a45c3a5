import { createHmac } from "node:crypto";
import { isSignedBy, sign } from "#app/server/signature.server.ts";
import type { ProofPurpose } from "./create-proof.server.ts";

interface Awaited {
  ref: string;
  purpose: ProofPurpose;
}

/** The six digits of a proof. Whoever has the table but not the secret knows none of them. */
export function codeOf({ ref, purpose }: Awaited, secret: string): string {
  const digest = createHmac("sha256", secret).update(`code\n${purpose}\n${ref}`).digest();
  // 48 bits modulo a million: no digit is likelier than another by more than one in 10^8.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** What a link of a proof carries: its reference and a signature of it. */
export function linkTokenOf({ ref, purpose }: Awaited, secret: string): string {
  return `${ref}.${sign(`link ${purpose}`, ref, secret)}`;
}

/** The reference that a link's token carries, or null for a token that is not ours or is of another purpose. */
export function readLinkToken(token: string, purpose: ProofPurpose, secret: string): string | null {
  const [, ref, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? [];
  return ref && signature && isSignedBy(`link ${purpose}`, ref, signature, secret) ? ref : null;
}

/** A text that only this proof has, for what another program sends back: a challenge, a nonce, a PKCE verifier. */
export function derivedOf({ ref, purpose }: Awaited, what: string, secret: string): string {
  return sign(`${purpose} ${what}`, ref, secret);
}
