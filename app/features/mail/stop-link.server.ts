import type { Env } from "#app/server/env.server.ts";
import { isSignedBy, sign } from "#app/server/signature.server.ts";

type Signing = Pick<Env, "publicUrl" | "sessionSecret">;

/** The link that stops the news of one person. Signed, not stored; it works for ever, as old mails must. */
export function stopLink(memberId: number, { publicUrl, sessionSecret }: Signing): string {
  return `${publicUrl.origin}/desabonnement/${memberId}-${sign("stop-news", String(memberId), sessionSecret)}`;
}

/** Whose news it stops; null for a link that we did not write. */
export function readStopToken(token: string, { sessionSecret }: Pick<Env, "sessionSecret">): number | null {
  const [, memberId, signature] = /^([1-9]\d{0,9})-([\w-]{43})$/.exec(token) ?? [];
  return memberId && signature && isSignedBy("stop-news", memberId, signature, sessionSecret) ? Number(memberId) : null;
}
