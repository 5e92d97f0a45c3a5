import { z } from "zod";
import type { Proof, ProofOutcome } from "#app/features/proofs/use-proof.server.ts";
import { INTENTS } from "./intents.ts";
import type { ProviderRefusal } from "./refusals.ts";

/** What a proof of purpose "provider" keeps. */
const Payload = z.object({
  intent: z.enum(INTENTS),
  /** A path of this site, checked already. */
  next: z.string(),
  /** Of the browser that left. */
  browser: z.string(),
});
export type JourneyPayload = z.infer<typeof Payload>;

export interface ReadJourney extends JourneyPayload {
  ref: string;
  memberId: number | null;
  begunAt: Date;
}

export function readJourney({ payload, ref, memberId, createdAt }: Proof): ReadJourney {
  return { ...Payload.parse(JSON.parse(payload ?? "")), ref, memberId, begunAt: createdAt };
}

/** Why a proof does not serve, in the words of this feature. */
export function refusalOf({ refusal }: Extract<ProofOutcome, { proved: false }>): ProviderRefusal {
  return refusal === "used" || refusal === "expired" ? refusal : "foreign";
}
