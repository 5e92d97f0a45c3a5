import { bluesky } from "./bluesky/adapter.server.ts";
import { facebookAdapter } from "./facebook/adapter.server.ts";
import { federationAdapter } from "./federation/adapter.server.ts";
import { linkedinAdapter } from "./linkedin/adapter.server.ts";
import { mastodonAdapter } from "./mastodon/adapter.server.ts";
import { type Network, NETWORKS } from "./networks.ts";
import type { Adapter } from "./port.ts";
import { webhookAdapter } from "./webhook/adapter.server.ts";
import { xAdapter } from "./x/adapter.server.ts";

/** Every network behind the port. One line each; those that are not here cannot be connected. */
const ADAPTERS: Partial<Record<Network, Adapter>> = {
  bluesky,
  mastodon: mastodonAdapter,
  x: xAdapter,
  linkedin: linkedinAdapter,
  facebook: facebookAdapter,
  webhook: webhookAdapter,
  federation: federationAdapter,
};

/** Those that an administrator may connect. */
export const CONNECTABLE: readonly Network[] = NETWORKS.filter((network) => network in ADAPTERS);

/** Throws for a network that no administrator could have connected. */
export function adapterOf(network: Network): Adapter {
  const adapter = ADAPTERS[network];
  if (!adapter) throw new Error(`no adapter stands behind the network ${network}`);
  return adapter;
}
