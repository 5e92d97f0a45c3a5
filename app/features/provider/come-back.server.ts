import { readProof, useProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { browserMark } from "./browser-cookie.server.ts";
import type { ProviderPerson } from "./claims.server.ts";
import { type ReadJourney, readJourney, refusalOf } from "./journey.server.ts";
import type { Provider } from "./open-provider.server.ts";
import type { ProviderRefusal } from "./refusals.ts";

export interface Return {
  provider: Provider;
  /** Of the address that the provider sent the browser to. */
  search: string;
  cookies: string;
}

export type ReturnOutcome =
  | { back: true; person: ProviderPerson; journey: ReadJourney }
  /** `code` is for the log. */
  | { back: false; refusal: ProviderRefusal; code?: string; next: string };

/**
 * Someone comes back from the provider. The proof is used up before anything is exchanged: an address that was copied, or
 * sent twice, serves once.
 */
export async function comeBack(
  { store, env, now }: RequestContext,
  { provider, search, cookies }: Return,
): Promise<ReturnOutcome> {
  const ref = new URLSearchParams(search).get("state") ?? "";
  const asked = { purpose: "provider", ref, at: now() } as const;
  const found = await readProof(store, asked);
  if (!found.proved) return { back: false, refusal: refusalOf(found), next: "/" };
  const journey = readJourney(found.proof);
  // Not used up: whoever only has the address takes nothing from whoever began.
  if (journey.browser !== browserMark(cookies, env)) return { back: false, refusal: "foreign", next: "/" };
  const used = await store.write((tx) => useProof(tx, store, asked));
  if (!used.proved) return { back: false, refusal: refusalOf(used), next: journey.next };

  const again = journey.intent === "confirm";
  const outcome = await provider.exchange(search, { ref, again, begunAt: journey.begunAt });
  if (outcome.exchanged) return { back: true, person: outcome.person, journey };
  return { back: false, refusal: outcome.trouble, code: outcome.code, next: journey.next };
}
