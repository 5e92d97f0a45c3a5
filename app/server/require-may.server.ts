import { redirect } from "@remix-run/node";
import { type Act, may } from "#app/features/access/table.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { forbidden } from "./reply.server.ts";

/** Whoever is signed in. Throws a way to sign in and come back for everyone else. */
export function requireViewer({ viewer }: RequestContext, request: Request): SignedIn {
  if (viewer) return viewer;
  const { pathname, search } = new URL(request.url);
  const next = request.method === "GET" ? `${pathname}${search}` : pathname;
  throw redirect(`/connexion?next=${encodeURIComponent(next)}`, 303);
}

/** Whoever is signed in and may do this. Throws: visitors are led to sign in and back, others get 403. */
export function requireMay(context: RequestContext, request: Request, act: Act): SignedIn {
  const viewer = requireViewer(context, request);
  if (!may(viewer.role, act)) throw forbidden();
  return viewer;
}
