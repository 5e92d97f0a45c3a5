import type { ProofRefusal } from "#app/features/proofs/use-proof.server.ts";

/** What the page of a code shows: nothing asked for yet, a code awaited, or one that is over. */
export type CodeView =
  | { state: "unasked" }
  | { state: "awaited"; ref: string; email: string }
  | { state: "ended"; refusal: ProofRefusal };
