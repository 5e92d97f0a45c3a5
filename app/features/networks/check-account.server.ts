import { and, eq, ne } from "drizzle-orm";
import { adapterOf } from "./adapters.server.ts";
import { shownOf } from "./connect-account.server.ts";
import type { Network } from "./networks.ts";
import { openAccount, type Opener } from "./open-account.server.ts";
import type { Adapter, Identity } from "./port.ts";
import type { Answer, TroubleKind } from "./trouble.ts";
import { tryConnection } from "./try-connection.server.ts";

/** unreadable: its credentials were sealed with a key that this site has no more. */
export type AccountTrouble = TroubleKind | "unreadable";

export type CheckOutcome =
  | { checked: true; trouble: AccountTrouble | null }
  | { checked: false; refusal: "not-found" | "disconnected" };

/** These do not pass by themselves: somebody must give the account other credentials, or other rights. */
const LASTING: readonly AccountTrouble[] = ["unauthorized", "forbidden", "unreadable"];

/** Tests the credentials of an account, and notes how it stands: connected again, broken, or just not reached. */
export async function checkAccount(
  site: Opener,
  id: number,
  adapterFor: (network: Network) => Adapter = adapterOf,
): Promise<CheckOutcome> {
  const { networkAccounts } = site.store.tables;
  const [account] = await site.store.read.select().from(networkAccounts).where(eq(networkAccounts.id, id));
  if (!account || account.network === "federation") return { checked: false, refusal: "not-found" };
  if (account.state === "disconnected") return { checked: false, refusal: "disconnected" };
  const connection = openAccount(site, account, adapterFor(account.network));
  const answer = connection && (await tryConnection(connection));
  await note(site, account, answer);
  return { checked: true, trouble: answer === null ? "unreadable" : answer.ok ? null : answer.trouble.kind };
}

type Known = Pick<Opener["store"]["tables"]["networkAccounts"]["$inferSelect"], "id" | "connectedAt" | "state">;

async function note({ store, now }: Opener, account: Known, answer: Answer<Identity> | null): Promise<void> {
  const { networkAccounts } = store.tables;
  // Connected anew or disconnected meanwhile: this answer is about credentials that are gone.
  const same = and(
    eq(networkAccounts.id, account.id),
    eq(networkAccounts.connectedAt, account.connectedAt),
    ne(networkAccounts.state, "disconnected"),
  );
  await store.write(
    (tx) =>
      tx
        .update(networkAccounts)
        .set({ checkedAt: now(), ...foundOf(account, answer) })
        .where(same),
    { guard: [`account:${account.id}`] },
  );
}

function foundOf({ state }: Known, answer: Answer<Identity> | null) {
  if (answer?.ok) return { ...shownOf(answer.value), state: "connected" as const, trouble: null };
  const trouble = answer === null ? "unreadable" : answer.trouble.kind;
  if (LASTING.includes(trouble)) return { state: "broken" as const, trouble };
  // Out of reach today: why it is broken still holds.
  return state === "broken" ? {} : { trouble, ...(answer?.trouble.retryAt && { restsUntil: answer.trouble.retryAt }) };
}
