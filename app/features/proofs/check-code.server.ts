import type { RequestContext } from "#app/server/context.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { ProofPurpose } from "./create-proof.server.ts";
import { type ProofOutcome, readProof, tryCode } from "./use-proof.server.ts";

export interface GivenCode {
  purpose: ProofPurpose;
  ref: string;
  code: string;
}

export type CodeOutcome = ProofOutcome | { proved: false; refusal: "too-many"; retryAfter: number };

type Asking = Pick<RequestContext, "store" | "limits" | "env" | "network" | "now">;

/**
 * Checks six digits within the limits on guessing, which are the account's and the network's: whoever asks for one code
 * after another gets no more tries by it.
 */
export async function checkCode(
  { store, limits, env, network, now }: Asking,
  { purpose, ref, code }: GivenCode,
): Promise<CodeOutcome> {
  const at = now();
  const awaited = await readProof(store, { purpose, ref, at });
  const account = awaited.proved ? accountOf(awaited.proof) : null;
  // Counted before the code is looked at: a hundred tries at once would all be let through.
  const wait =
    (account === null ? null : await limits.count("code-account", account)) ??
    (await limits.count("code-network", network));
  if (wait !== null) return { proved: false, refusal: "too-many", retryAfter: wait };
  const outcome = await tryCode(store, { purpose, ref, at, code, secret: env.sessionSecret });
  if (!outcome.proved) return outcome;
  if (account !== null) await limits.giveBack("code-account", account);
  await limits.giveBack("code-network", network);
  return outcome;
}

function accountOf({ email, memberId }: { email: string | null; memberId: number | null }): string {
  return sha256(email ?? `member ${memberId}`);
}
