import type { Env } from "#app/server/env.server.ts";
import { isSignedBy, sign } from "#app/server/signature.server.ts";

const WEEK = 7 * 24 * 3600 * 1000;

/** The link that makes a guest's question theirs. Signed, not stored: the database holds nothing that opens it. */
export function claimLink(guestId: number, sentAt: Date, env: Pick<Env, "publicUrl" | "sessionSecret">): string {
  const text = `${guestId}-${sentAt.getTime() + WEEK}`;
  return `${env.publicUrl.origin}/lien/${text}-${sign("claim", text, env.sessionSecret)}`;
}

export type ClaimToken = { valid: true; guestId: number } | { valid: false; refusal: "forged" | "expired" };

export function readClaimToken(token: string, env: Env, now: Date): ClaimToken {
  const [, text, guestId, expiry, signature] = /^((\d{1,10})-(\d{1,16}))-([\w-]{43})$/.exec(token) ?? [];
  if (!text || !guestId || !expiry || !signature || !isSignedBy("claim", text, signature, env.sessionSecret))
    return { valid: false, refusal: "forged" };
  if (Number(expiry) < now.getTime()) return { valid: false, refusal: "expired" };
  return { valid: true, guestId: Number(guestId) };
}
