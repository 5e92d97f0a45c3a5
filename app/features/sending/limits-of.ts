import { z } from "zod";
import { type Limits, LIMITS } from "#app/features/networks/limits.ts";
import type { Network } from "#app/features/networks/networks.ts";

const Own = z.object({
  most: z.number().nullable(),
  altMost: z.number(),
  edits: z.boolean(),
  chains: z.boolean(),
  hears: z.boolean(),
});

/** What this account's own server allows, or else what its network does. */
export function limitsOf({ network, limits }: { network: Network; limits: string | null }): Limits {
  if (limits === null) return LIMITS[network];
  const own = Own.safeParse(JSON.parse(limits));
  return own.success ? own.data : LIMITS[network];
}
