import type { ActionFunctionArgs } from "@remix-run/node";
import { unlinkIdentity } from "#app/features/provider/link.server.ts";
import { closeSession } from "#app/features/sessions/open-session.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { done, forbidden, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { sha256 } from "#app/server/signature.server.ts";

export function loader() {
  throw notFound();
}

/** Parts one's account from the bank's provider. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: memberId, sessionId } = requireMay(context, request, "account.credentials");
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const { store, now, log } = context;
  const outcome = await unlinkIdentity(store, { memberId, sessionHash: sha256(sessionId), at: now() });
  if (!outcome.unlinked) throw new Response(null, { status: 409 });
  if (outcome.applied.lastAdminGone) log.warn({ reason: "last-admin-gone" }, "the bank's provider has changed a role");
  // Their role came with the bank, and their sessions have ended with it.
  if (outcome.applied.roleChanged) return done("/connexion", "provider-unlinked", await closeSession(context));
  return done("/moi/securite", "provider-unlinked");
}
