import { z } from "zod";
import { seal, unseal } from "#app/server/seal.server.ts";

const PURPOSE = "network-credentials";

const Credentials = z.record(z.string(), z.string());

/** What opens an account on a network, as the database keeps it. */
export function sealCredentials(credentials: Record<string, string>, keys: Buffer[]): string {
  return seal(JSON.stringify(credentials), PURPOSE, keys);
}

/** Null when none of the keys opens it. */
export function unsealCredentials(sealed: string, keys: Buffer[]): Record<string, string> | null {
  const text = unseal(sealed, PURPOSE, keys);
  return text === null ? null : Credentials.parse(JSON.parse(text));
}
