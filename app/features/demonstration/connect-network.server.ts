import { and, eq, ne } from "drizzle-orm";
import { sealCredentials } from "#app/features/networks/credentials.server.ts";
import { webhookPrint } from "#app/features/networks/webhook/adapter.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Env } from "#app/server/env.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { NETWORK_PAGE, NETWORK_RECEPTION, NETWORK_SECRET } from "./network.ts";
import { NETWORK_GUARD, saveSetting } from "./stored-posts.server.ts";

/** Which account it is: one that was disconnected stays so at the next start. */
const ACCOUNT = "demonstration.network.account";

/**
 * Connects the demonstration to its own network, at each start: only then is the port known on which it listens. So one
 * can compose, send and see it there without an account anywhere.
 */
export async function connectDemonstrationNetwork({ store, env, now }: Pick<Site, "store" | "env" | "now">) {
  const opened = openedOn(env);
  const at = now();
  await store.write(
    async (tx) => {
      const id = await knownAccount(tx, store);
      if (id === null) await connect(tx, store, { opened, at });
      else await move(tx, store, { id, opened });
    },
    { guard: [NETWORK_GUARD, "network:webhook"] },
  );
}

/** By the loopback itself: the public address may be another machine's. */
function openedOn({ host, port, publicUrl, encryptionKeys }: Env) {
  const server = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const url = server + NETWORK_RECEPTION;
  return {
    server,
    remoteId: webhookPrint(url),
    handle: new URL(server).host,
    url: publicUrl.origin + NETWORK_PAGE,
    credentials: sealCredentials({ url, secret: NETWORK_SECRET }, encryptionKeys),
  };
}
type Opened = ReturnType<typeof openedOn>;

async function knownAccount(tx: Writer, store: Store): Promise<number | null> {
  const { settings } = store.tables;
  const [row] = await tx.select().from(settings).where(eq(settings.key, ACCOUNT));
  return row ? Number(row.value) : null;
}

async function connect(tx: Writer, store: Store, { opened, at }: { opened: Opened; at: Date }): Promise<void> {
  const { networkAccounts } = store.tables;
  const name = i18nOf("fr").t("networks:demonstration.name");
  const [account] = await tx
    .insert(networkAccounts)
    .values({
      network: "webhook",
      ...opened,
      name,
      state: "connected",
      fourEyes: false,
      connectedAt: at,
      checkedAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: networkAccounts.id });
  if (account) await saveSetting(tx, store, { key: ACCOUNT, value: String(account.id), changedAt: at });
}

/** To the port of today, unless somebody has connected an account there by hand. */
async function move(tx: Writer, store: Store, { id, opened }: { id: number; opened: Opened }): Promise<void> {
  const { networkAccounts } = store.tables;
  const { server, remoteId } = opened;
  const [other] = await tx
    .select({ id: networkAccounts.id })
    .from(networkAccounts)
    .where(
      and(
        ne(networkAccounts.id, id),
        eq(networkAccounts.network, "webhook"),
        eq(networkAccounts.server, server),
        eq(networkAccounts.remoteId, remoteId),
      ),
    );
  if (other) return;
  await tx
    .update(networkAccounts)
    .set(opened)
    .where(and(eq(networkAccounts.id, id), ne(networkAccounts.state, "disconnected")));
}
