import { readProof } from "#app/features/proofs/use-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { browserMark } from "./browser-cookie.server.ts";
import { refusalOf } from "./journey.server.ts";
import { type LinkPayload, readLinkPayload } from "./link-payload.server.ts";
import type { ProviderRefusal } from "./refusals.ts";

export type Linkable =
  | { linkable: true; memberId: number; email: string; payload: LinkPayload }
  | { linkable: false; refusal: ProviderRefusal };

/** Somebody proved who they are at the bank, in this browser, and an account has their address. */
export async function readLinking(
  { store, env, now }: RequestContext,
  { ref, cookies }: { ref: string; cookies: string },
): Promise<Linkable> {
  const found = await readProof(store, { purpose: "provider-link", ref, at: now() });
  if (!found.proved) return { linkable: false, refusal: refusalOf(found) };
  const { memberId, email } = found.proof;
  const payload = readLinkPayload(found.proof.payload);
  if (memberId === null || email === null || payload.browser !== browserMark(cookies, env))
    return { linkable: false, refusal: "foreign" };
  return { linkable: true, memberId, email, payload };
}
