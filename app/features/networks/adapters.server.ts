import { blueskyAdapter } from "./bluesky/adapter.server.ts";
import { facebookAdapter } from "./facebook/adapter.server.ts";
import { federationAdapter } from "./federation/adapter.server.ts";
import { linkedinAdapter } from "./linkedin/adapter.server.ts";
import { mastodonAdapter } from "./mastodon/adapter.server.ts";
import type { Network } from "./networks.ts";
import type { Adapter } from "./port.ts";
import { webhookAdapter } from "./webhook/adapter.server.ts";
import { xAdapter } from "./x/adapter.server.ts";

/** Every network behind the port. */
const ADAPTERS: Readonly<Record<Network, Adapter>> = {
  bluesky: blueskyAdapter,
  mastodon: mastodonAdapter,
  x: xAdapter,
  linkedin: linkedinAdapter,
  facebook: facebookAdapter,
  webhook: webhookAdapter,
  federation: federationAdapter,
};

export function adapterOf(network: Network): Adapter {
  return ADAPTERS[network];
}
