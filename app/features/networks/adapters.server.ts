import { type Network, NETWORKS } from "./networks.ts";
import type { Adapter } from "./port.ts";

/** Every network behind the port. One line each; those that are not here cannot be connected. */
const ADAPTERS: Partial<Record<Network, Adapter>> = {};

/** Those that an administrator may connect. */
export const CONNECTABLE: readonly Network[] = NETWORKS.filter((network) => network in ADAPTERS);

/** Throws for a network that no administrator could have connected. */
export function adapterOf(network: Network): Adapter {
  const adapter = ADAPTERS[network];
  if (!adapter) throw new Error(`no adapter stands behind the network ${network}`);
  return adapter;
}
