import { z } from "zod";
import { type Limits, LIMITS } from "./limits.ts";
import type { Network } from "./networks.ts";

const OwnLimits = z.object({
  most: z.number().int().positive().nullable(),
  altMost: z.number().int().positive(),
  edits: z.boolean(),
  chains: z.boolean(),
  hears: z.boolean(),
});

/** What an account may send: its server's own limits where it told them, else those of its network. */
export function limitsOf({ network, limits }: { network: Network; limits: string | null }): Limits {
  const own = limits === null ? null : OwnLimits.safeParse(readJson(limits));
  return own?.success ? own.data : LIMITS[network];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
