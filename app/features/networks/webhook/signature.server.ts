import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Standard Webhooks 1.0.0 (standardwebhooks.com), by hand: its package is one HMAC and base64. A secret that begins
 * with "whsec_" is base64, as there; any other is taken letter for letter.
 */
export interface Signed {
  id: string;
  /** Seconds. */
  timestamp: number;
  body: string;
}

const PREFIX = "whsec_";
/** Older or newer than this, a message is not believed: somebody plays it again. */
const TOLERANCE_S = 5 * 60;

export function signatureOf({ id, timestamp, body }: Signed, secret: string): string {
  const key = secret.startsWith(PREFIX)
    ? Buffer.from(secret.slice(PREFIX.length), "base64")
    : Buffer.from(secret, "utf8");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** Whether one of the signatures in the header is that of this message, now. */
export function isSigned(signed: Signed, header: string, { secret, now }: { secret: string; now: Date }): boolean {
  if (!(Math.abs(now.getTime() / 1000 - signed.timestamp) <= TOLERANCE_S)) return false;
  const wanted = Buffer.from(signatureOf(signed, secret));
  return header.split(" ").some((given) => {
    const bytes = Buffer.from(given);
    return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
  });
}
