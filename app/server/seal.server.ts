import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const IV = 12;
const TAG = 16;

/** AES-256-GCM, base64url of IV, text and tag. `purpose` is bound to it: what is sealed for one opens for no other. */
export function seal(text: string, purpose: string, [key]: Buffer[]): string {
  if (!key) throw new Error("there is no key to seal with");
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString("base64url");
}

/** Null when none of the keys opens it: it was sealed with another one, for something else, or changed since. */
export function unseal(sealed: string, purpose: string, keys: Buffer[]): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < IV + TAG) return null;
  for (const key of keys) {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(-TAG));
    try {
      return decipher.update(bytes.subarray(IV, -TAG), undefined, "utf8") + decipher.final("utf8");
    } catch {
      continue;
    }
  }
  return null;
}
