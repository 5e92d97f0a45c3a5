import { createProof } from "#app/features/proofs/create-proof.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { SECRET_PATH } from "#app/server/secret-path.ts";
import { browserCookie, browserKey, markOf } from "./browser-cookie.server.ts";
import type { JourneyPayload } from "./journey.server.ts";
import type { Provider } from "./open-provider.server.ts";

export interface Beginning extends Pick<JourneyPayload, "intent" | "next"> {
  provider: Provider;
  /** The request's Cookie header. */
  cookies: string;
  /** Who links, or proves again who they are. */
  memberId: number | null;
}

export type BeginOutcome =
  | { begun: true; to: string; headers: Headers }
  | { begun: false; refusal: "down" }
  | { begun: false; refusal: "too-many"; retryAfter: number };

/** Sends someone to the bank's provider: a proof awaits their return, in this browser, once. */
export async function beginAtProvider(
  { store, env, lang, limits, network, now, log }: RequestContext,
  { provider, cookies, intent, next, memberId }: Beginning,
): Promise<BeginOutcome> {
  const wait = await limits.count("provider", network);
  if (wait !== null) return { begun: false, refusal: "too-many", retryAfter: wait };
  const key = browserKey(cookies, env);
  // A link that opens something is not written down (docs/decisions/0013): they follow it again from their mail.
  const payload: JourneyPayload = { intent, next: SECRET_PATH.test(next) ? "/" : next, browser: markOf(key) };
  const { ref } = await store.write((tx) =>
    createProof(tx, store, { purpose: "provider", memberId, payload, at: now() }),
  );
  const to = await provider.authorizationUrl({ ref, again: intent === "confirm" }, lang);
  if (!(to instanceof URL)) {
    log.warn({ reason: to.trouble, code: to.code }, "the bank's provider does not answer");
    return { begun: false, refusal: "down" };
  }
  return { begun: true, to: to.href, headers: new Headers({ "Set-Cookie": browserCookie(key, env) }) };
}
