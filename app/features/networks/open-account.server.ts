import { and, eq } from "drizzle-orm";
import type { Site } from "#app/server/context.server.ts";
import { openUntil, type Outbound } from "#app/server/outbound.server.ts";
import { adapterOf } from "./adapters.server.ts";
import { sealCredentials, unsealCredentials } from "./credentials.server.ts";
import type { Network } from "./networks.ts";
import type { Adapter, Connection } from "./port.ts";

export type Opener = Pick<Site, "store" | "env" | "outbound" | "now"> & {
  /** Once aborted, nothing more is asked of the network. */
  shut?: AbortSignal;
};

export interface StoredAccount {
  id: number;
  network: Network;
  server: string;
  /** Sealed; null once disconnected. */
  credentials: string | null;
}

/**
 * An account of the bank, ready to be spoken to. Null when there is nothing to open it with: disconnected, or sealed
 * with a key that this site has no more.
 */
export function openAccount(
  site: Opener,
  account: StoredAccount,
  adapter: Adapter = adapterOf(account.network),
): Connection | null {
  const { env, now } = site;
  const credentials = account.credentials && unsealCredentials(account.credentials, env.encryptionKeys);
  if (!credentials) return null;
  // A gateway is where this site stands today: the account keeps the network's own origin.
  const gateway = env.gateways.get(account.network);
  const server = (gateway && adapter.serverOf(credentials, gateway)) ?? account.server;
  return adapter.open({ credentials, server, outbound: wayOut(site, account), now, renewed: keeper(site, account) });
}

/** The site's own federation is known by the site's way out, and sends by a queue of its own. */
function wayOut({ outbound, shut }: Opener, { network }: StoredAccount): Outbound {
  return shut && network !== "federation" ? openUntil(shut, outbound) : outbound;
}

/** Keeps what a network has renewed, unless somebody has connected the account anew meanwhile, or let go of it. */
function keeper({ store, env }: Opener, { id, credentials }: StoredAccount) {
  const { networkAccounts } = store.tables;
  let kept = credentials ?? "";
  return async (renewed: Record<string, string>): Promise<void> => {
    const sealed = sealCredentials(renewed, env.encryptionKeys);
    const asOpened = and(eq(networkAccounts.id, id), eq(networkAccounts.credentials, kept));
    await store.write((tx) => tx.update(networkAccounts).set({ credentials: sealed }).where(asOpened), {
      guard: [`account:${id}`],
    });
    kept = sealed;
  };
}
