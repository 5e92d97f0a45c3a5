import { hasNone } from "#app/features/factors/rules.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import type { HalfSignedIn, RequestContext, SignedIn } from "./context.server.ts";
import { requireMay } from "./require-may.server.ts";

export type Setter = { viewer: SignedIn; pending: null } | { viewer: null; pending: HalfSignedIn };

/**
 * Who may set up a second factor: whoever is signed in and has proved lately who they are; half signed in, only someone
 * of the team who has none yet. Throws for everyone else.
 */
export async function requireSetter(context: RequestContext, request: Request): Promise<Setter> {
  const { pending, store } = context;
  if (pending && hasNone(await readFactors(store, pending.memberId))) return { viewer: null, pending };
  return { viewer: requireMay(context, request, "account.credentials"), pending: null };
}
