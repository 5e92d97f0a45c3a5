import { and, asc, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { adapterOf } from "./adapters.server.ts";
import { checkAccount } from "./check-account.server.ts";
import type { Network } from "./networks.ts";
import type { Opener } from "./open-account.server.ts";
import type { Adapter } from "./port.ts";

const HOUR = 3600_000;
/** Each is tested once in so long... */
const EVERY = 24 * HOUR;
/** ...or up to so much sooner, another time each day: what is connected in one morning is not tested in one second. */
const SOONER = 4 * HOUR;

/** Tests the accounts that have not been tested for a day, one after the other. Several nodes may do it at once. */
export async function checkAccounts(
  site: Opener,
  adapterFor: (network: Network) => Adapter = adapterOf,
  random = Math.random,
): Promise<number> {
  let checked = 0;
  for (const account of await dueAccounts(site.store, new Date(+site.now() - EVERY + random() * SOONER))) {
    if (!(await take(site, account))) continue;
    await checkAccount(site, account.id, adapterFor);
    checked += 1;
  }
  return checked;
}

interface Due {
  id: number;
  checkedAt: Date | null;
}

function dueAccounts({ tables, read }: Store, before: Date): Promise<Due[]> {
  const { networkAccounts } = tables;
  const unchecked = or(isNull(networkAccounts.checkedAt), lt(networkAccounts.checkedAt, before));
  return read
    .select({ id: networkAccounts.id, checkedAt: networkAccounts.checkedAt })
    .from(networkAccounts)
    .where(
      and(
        inArray(networkAccounts.state, ["connected", "broken"]),
        ne(networkAccounts.network, "federation"),
        unchecked,
      ),
    )
    .orderBy(asc(networkAccounts.id));
}

/** Says that it is being tested, before it is: another node that looks meanwhile leaves it alone. */
async function take({ store, now }: Opener, { id, checkedAt }: Due): Promise<boolean> {
  const { networkAccounts } = store.tables;
  const asSeen = checkedAt === null ? isNull(networkAccounts.checkedAt) : eq(networkAccounts.checkedAt, checkedAt);
  const taken = await store.write(
    (tx) =>
      tx
        .update(networkAccounts)
        .set({ checkedAt: now() })
        .where(and(eq(networkAccounts.id, id), asSeen))
        .returning({ id: networkAccounts.id }),
    { guard: [`account:${id}`] },
  );
  return taken.length === 1;
}
