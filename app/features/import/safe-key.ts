import { createHash } from "node:crypto";
import { holdsPersonalData } from "#app/features/shield/door.ts";

/** Keys are kept to know what has come in already; one that is an address or a number is kept as its fingerprint. */
export function safeKey(key: string): string {
  return holdsPersonalData(key) ? `sha256-${createHash("sha256").update(key).digest("hex")}` : key;
}
