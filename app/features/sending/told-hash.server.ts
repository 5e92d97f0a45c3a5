import { createHash } from "node:crypto";

/** SHA-256 of what a post tells: as long as it is the same, what stands on the networks says what the site says. */
export function toldHash(title: string, body: string): string {
  return createHash("sha256")
    .update(JSON.stringify([title, body]))
    .digest("hex");
}
