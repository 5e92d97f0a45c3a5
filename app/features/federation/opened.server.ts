import type { Site } from "#app/server/context.server.ts";
import type { Outbound } from "#app/server/outbound.server.ts";
import { type Federated, openFederation } from "./open-federation.server.ts";

declare global {
  var openedFederations: WeakMap<Outbound, Federated> | undefined;
}

// Global, since this module lives twice in the process: in the server, and in the built pages. The way out is the site's
// own object, which both have.
const opened = (globalThis.openedFederations ??= new WeakMap());

/** The site's federation, opened when it is first asked for; null where it is switched off. */
export function federationOf(site: Site): Federated | null {
  if (!site.env.federation) return null;
  const known = opened.get(site.outbound);
  if (known) return known;
  const federated = openFederation(site);
  opened.set(site.outbound, federated);
  return federated;
}

/** The same for those who have nothing but the way out; null until a server has opened it. */
export function openedFederation(outbound: Outbound): Federated | null {
  return opened.get(outbound) ?? null;
}
