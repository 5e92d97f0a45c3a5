import { and, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { resumeDeletes } from "#app/features/sending/add-delete.server.ts";
import type { Writer } from "#db/store.ts";
import { adapterOf } from "./adapters.server.ts";
import { sealCredentials } from "./credentials.server.ts";
import type { Network } from "./networks.ts";
import type { Opener } from "./open-account.server.ts";
import type { Adapter, Identity } from "./port.ts";
import type { Trouble } from "./trouble.ts";
import { tryConnection } from "./try-connection.server.ts";

export interface Connecting {
  network: Network;
  credentials: Record<string, string>;
  /** The account whose credentials these replace; null: whichever they open. */
  accountId: number | null;
  actor: { id: number; role: Role };
}

/** address: what was typed is no address. another-account: these credentials open another account than the one they are for. */
export type ConnectOutcome =
  | { connected: true; id: number; isNew: boolean }
  | { connected: false; refusal: "not-allowed" | "address" | "another-account" }
  | { connected: false; refusal: "trouble"; trouble: Trouble };

/**
 * Tests credentials and only then keeps them, sealed. An account that was connected before takes the new ones and goes
 * on: its posts, its second person, its place in what it hears.
 */
export async function connectAccount(
  site: Opener,
  connecting: Connecting,
  adapter: Adapter = adapterOf(connecting.network),
): Promise<ConnectOutcome> {
  const { network, credentials, actor } = connecting;
  if (!may(actor.role, "network.connect")) return { connected: false, refusal: "not-allowed" };
  const home = adapter.serverOf(credentials, null);
  const server = adapter.serverOf(credentials, site.env.gateways.get(network) ?? null);
  if (home === null || server === null) return { connected: false, refusal: "address" };
  let latest = credentials;
  const renewed = (given: Record<string, string>) => {
    latest = given;
    return Promise.resolve();
  };
  const answer = await tryConnection(
    adapter.open({ credentials, server, outbound: site.outbound, now: site.now, renewed }),
  );
  if (!answer.ok) return { connected: false, refusal: "trouble", trouble: answer.trouble };
  return keep(site, connecting, { server: home, identity: answer.value, credentials: latest });
}

interface Opened {
  server: string;
  identity: Identity;
  /** As the network has left them: it may have renewed some. */
  credentials: Record<string, string>;
}

function keep({ store, env, now }: Opener, connecting: Connecting, opened: Opened): Promise<ConnectOutcome> {
  const { networkAccounts } = store.tables;
  const { network, accountId, actor } = connecting;
  const { server, identity } = opened;
  const at = now();
  const row = {
    ...shownOf(identity),
    credentials: sealCredentials(opened.credentials, env.encryptionKeys),
    state: "connected" as const,
    ...{ connectedById: actor.id, connectedAt: at, checkedAt: at, trouble: null, restsUntil: null },
  };
  const theirs = and(
    eq(networkAccounts.network, network),
    eq(networkAccounts.server, server),
    eq(networkAccounts.remoteId, identity.remoteId),
  );
  return store.write(
    async (tx: Writer): Promise<ConnectOutcome> => {
      const [before] = await tx.select({ id: networkAccounts.id }).from(networkAccounts).where(theirs);
      if (accountId !== null && before?.id !== accountId) return { connected: false, refusal: "another-account" };
      if (before) {
        await tx.update(networkAccounts).set(row).where(eq(networkAccounts.id, before.id));
        await resumeDeletes(tx, store, { accountId: before.id, at });
        return { connected: true, id: before.id, isNew: false };
      }
      const [inserted] = await tx
        .insert(networkAccounts)
        .values({ network, server, remoteId: identity.remoteId, ...row })
        .returning({ id: networkAccounts.id });
      if (!inserted) throw new Error("the database returned no id for a new account");
      return { connected: true, id: inserted.id, isNew: true };
    },
    // The same account, connected twice at once, is one.
    { guard: [`network:${network}`] },
  );
}

/** What the site shows of an account, as its network says it. */
export function shownOf({ handle, name, url, limits }: Identity) {
  return { handle, name, url, limits: limits && JSON.stringify(limits) };
}
