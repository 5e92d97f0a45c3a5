import { and, eq } from "drizzle-orm";
import { sealCredentials } from "#app/features/networks/credentials.server.ts";
import type { Site } from "#app/server/context.server.ts";
import { handleOf, OFFICIAL } from "./actors.ts";

/** The row that stands for this site itself among the bank's accounts, made when it is first needed. */
export async function federationAccount({
  store,
  env,
  brand,
  now,
}: Pick<Site, "store" | "env" | "brand" | "now">): Promise<number> {
  const { networkAccounts } = store.tables;
  const name = { network: "federation" as const, server: env.publicUrl.origin, remoteId: OFFICIAL };
  const find = async () => {
    const [row] = await store.read
      .select({ id: networkAccounts.id })
      .from(networkAccounts)
      .where(
        and(
          eq(networkAccounts.network, name.network),
          eq(networkAccounts.server, name.server),
          eq(networkAccounts.remoteId, name.remoteId),
        ),
      );
    return row?.id;
  };
  const known = await find();
  if (known !== undefined) return known;
  const row = {
    ...name,
    handle: handleOf(OFFICIAL, env.publicUrl),
    name: (await brand()).name,
    url: env.publicUrl.origin,
    // Nothing to seal: the keys are the site's own. But an account without any is a disconnected one.
    credentials: sealCredentials({}, env.encryptionKeys),
    state: "connected" as const,
    connectedAt: now(),
  };
  await store.write(async (tx) => {
    await tx.insert(networkAccounts).values(row).onConflictDoNothing();
  });
  const made = await find();
  if (made === undefined) throw new Error("the account of the federation was not made");
  return made;
}
