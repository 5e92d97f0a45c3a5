import { z } from "zod";
import { NETWORK_CREDENTIALS } from "#app/features/sealing/purposes.ts";
import { seal, unseal } from "#app/server/seal.server.ts";

const Credentials = z.record(z.string(), z.string());

/** What opens an account on a network, as the database keeps it. */
export function sealCredentials(credentials: Record<string, string>, keys: Buffer[]): string {
  return seal(JSON.stringify(credentials), NETWORK_CREDENTIALS, keys);
}

/** Null when none of the keys opens it. */
export function unsealCredentials(sealed: string, keys: Buffer[]): Record<string, string> | null {
  const text = unseal(sealed, NETWORK_CREDENTIALS, keys);
  return text === null ? null : Credentials.parse(JSON.parse(text));
}
