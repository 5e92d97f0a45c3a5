import { and, count, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";

export interface Overview {
  themes: number;
  people: number;
  team: number;
  texts: number;
  /** Accounts on the networks that work, and those that no longer do. */
  accounts: { connected: number; broken: number };
}

/** What there is to administer, in figures. */
export async function readOverview(store: Store): Promise<Overview> {
  const { themes, members, pageTexts, networkAccounts } = store.tables;
  const accountsThat = (state: "connected" | "broken") => {
    const those = and(eq(networkAccounts.state, state), ne(networkAccounts.network, "federation"));
    return store.read.select({ total: count() }).from(networkAccounts).where(those);
  };
  const [[theme], [person], [team], [text], [connected], [broken]] = await Promise.all([
    store.read.select({ total: count() }).from(themes).where(isNull(themes.mergedIntoId)),
    store.read.select({ total: count() }).from(members).where(ne(members.role, "guest")),
    store.read
      .select({ total: count() })
      .from(members)
      .where(inArray(members.role, ["moderator", "adviser", "admin"])),
    store.read.select({ total: count() }).from(pageTexts),
    accountsThat("connected"),
    accountsThat("broken"),
  ]);
  return {
    themes: theme?.total ?? 0,
    people: person?.total ?? 0,
    team: team?.total ?? 0,
    texts: text?.total ?? 0,
    accounts: { connected: connected?.total ?? 0, broken: broken?.total ?? 0 },
  };
}
