import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA256 of a text for one purpose: a signature made for a cookie never opens a link. */
export function sign(purpose: string, text: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("base64url");
}

export function isSignedBy(purpose: string, text: string, signature: string, secret: string): boolean {
  const expected = Buffer.from(sign(purpose, text, secret));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
