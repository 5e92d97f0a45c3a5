import { redirect } from "@remix-run/node";
import { type Act, may, needsConfirmation } from "#app/features/access/table.ts";
import { isConfirmed } from "#app/features/sessions/session-life.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { forbidden } from "./reply.server.ts";

/** A form came from a page that was open while the session ended: that page is shown again with what was typed. */
export function sessionEndedMeanwhile({ formSent, viewer }: RequestContext): boolean {
  return formSent && viewer === null;
}

/** Whoever is signed in. Throws a way to sign in (or to finish it) and come back for everyone else. */
export function requireViewer({ viewer, pending, env }: RequestContext, request: Request): SignedIn {
  if (viewer) return viewer;
  throw leadTo(pending ? "/connexion/second-facteur" : "/connexion", wayBack(request, env.origins));
}

function leadTo(path: string, next: string): Response {
  return redirect(`${path}?next=${encodeURIComponent(next)}`, 303);
}

/** Most forms are sent to an address that is no page: people come back to the page on which theirs stood. */
function wayBack(request: Request, origins: string[]): string {
  const { pathname, search } = new URL(request.url);
  if (request.method !== "POST") return `${pathname}${search}`;
  const from = URL.parse(request.headers.get("Referer") ?? "");
  return from && origins.includes(from.origin) ? `${from.pathname}${from.search}` : "/";
}

/**
 * Whoever is signed in and may do this. Throws: visitors are led to sign in and back, others get 403; before a dangerous
 * act whose last proof of identity is old, people are led to give another and back.
 */
export function requireMay(context: RequestContext, request: Request, act: Act): SignedIn {
  const viewer = requireViewer(context, request);
  if (!may(viewer.role, act)) throw forbidden();
  if (needsConfirmation(act) && !isConfirmed(viewer.confirmedAt, context.now(), context))
    throw leadTo("/connexion/confirmer", wayBack(request, context.env.origins));
  return viewer;
}
