import { createHmac } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Env } from "#app/server/env.server.ts";

const PERIOD = 30;
const SECRET_BYTES = 20;
/** Codes of the thirty seconds before and after are taken too: clocks and fingers are slow. */
const WINDOW = 1;

/**
 * The secret that a session is offered, base32. A signature of the session: nothing is kept until a first code was right,
 * and whoever began to set one up in another session knows nothing of this one.
 */
export function offeredSecret(sessionId: string, { sessionSecret }: Pick<Env, "sessionSecret">): string {
  const digest = createHmac("sha256", sessionSecret).update(`authenticator\n${sessionId}`).digest();
  return base32Of(digest.subarray(0, SECRET_BYTES));
}

function base32Of(bytes: Buffer): string {
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** What a QR code says to an authenticator. */
export function keyAddress(secret: string, { issuer, label }: { issuer: string; label: string }): string {
  return totpOf(secret, { issuer, label }).toString();
}

/** The thirty seconds, counted from 1970, whose code this is; null when it is none of those that are taken now. */
export function stepOf(code: string, secret: string, at: Date): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret).validate({ token, timestamp: +at, window: WINDOW });
  return delta === null ? null : Math.floor(+at / 1000 / PERIOD) + delta;
}

function totpOf(secret: string, { issuer = "", label = "" } = {}): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: PERIOD });
}
