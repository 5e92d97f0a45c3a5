import type { Env } from "#app/server/env.server.ts";
import { sign } from "#app/server/signature.server.ts";

/** What browsers bind passkeys to: the host that people type, whatever its port. */
export function relyingPartyId({ publicUrl }: Pick<Env, "publicUrl">): string {
  return publicUrl.hostname;
}

/**
 * How an authenticator knows a member: it tells whoever holds it nothing, and two passkeys of one member share it. Never
 * read back: a passkey is found by its own id, so that a changed SESSION_SECRET locks nobody out.
 */
export function userHandleOf(memberId: number, { sessionSecret }: Pick<Env, "sessionSecret">): Uint8Array<ArrayBuffer> {
  return bytesOf(sign("passkey user", String(memberId), sessionSecret));
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64url, "base64url"));
}
