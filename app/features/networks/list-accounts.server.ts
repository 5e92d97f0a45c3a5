import { and, count, desc, eq, inArray, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { AccountTrouble } from "./check-account.server.ts";
import type { Network } from "./networks.ts";
import { TROUBLES } from "./trouble.ts";

export interface AccountLine {
  id: number;
  network: Network;
  server: string;
  handle: string;
  name: string;
  url: string | null;
  state: "connected" | "broken" | "disconnected";
  /** Why it is broken, or what the last test met. "other": a code that has no sentence. */
  trouble: AccountTrouble | "other" | null;
  fourEyes: boolean;
  connectedAt: Date;
  /** Null when that person has left. */
  connectedBy: { name: string; handle: string } | null;
  checkedAt: Date | null;
  posts: number;
  /** What has not left yet. */
  waiting: number;
}

/** The bank's accounts on the networks, the newest first. Never a credential, sealed or not. */
export function listAccounts(store: Store): Promise<AccountLine[]> {
  return readAccounts(store, null);
}

/** Null where there is none of that number, or it is the site itself. */
export async function readAccount(store: Store, id: number): Promise<AccountLine | null> {
  const [account] = await readAccounts(store, id);
  return account ?? null;
}

async function readAccounts(store: Store, id: number | null): Promise<AccountLine[]> {
  const { networkAccounts, members } = store.tables;
  const { network, server, handle, name, url, state, trouble, fourEyes, connectedAt, checkedAt } = networkAccounts;
  const rows = await store.read
    .select({
      ...{ id: networkAccounts.id, network, server, handle, name, url, state, trouble, fourEyes, connectedAt },
      ...{ checkedAt, byName: members.name, byHandle: members.handle },
    })
    .from(networkAccounts)
    .leftJoin(members, eq(members.id, networkAccounts.connectedById))
    .where(and(ne(network, "federation"), id === null ? undefined : eq(networkAccounts.id, id)))
    .orderBy(desc(networkAccounts.id));
  const figures = await countOf(
    store,
    rows.map((row) => row.id),
  );
  return rows.map(({ byName, byHandle, ...row }) => ({
    ...row,
    trouble: row.trouble === null ? null : knownTrouble(row.trouble),
    connectedBy: byName !== null && byHandle !== null ? { name: byName, handle: byHandle } : null,
    posts: figures.posts.get(row.id) ?? 0,
    waiting: figures.waiting.get(row.id) ?? 0,
  }));
}

function knownTrouble(code: string): AccountLine["trouble"] {
  return [...TROUBLES, "unreadable" as const].find((kind) => kind === code) ?? "other";
}

async function countOf({ tables, read }: Store, ids: number[]) {
  const { posts, dispatches } = tables;
  const of = (rows: { id: number; total: number }[]) => new Map(rows.map(({ id, total }) => [id, total]));
  if (ids.length === 0) return { posts: of([]), waiting: of([]) };
  const [sent, waiting] = await Promise.all([
    read
      .select({ id: posts.accountId, total: count() })
      .from(posts)
      .where(and(inArray(posts.accountId, ids), eq(posts.state, "sent")))
      .groupBy(posts.accountId),
    read
      .select({ id: dispatches.accountId, total: count() })
      .from(dispatches)
      .where(and(inArray(dispatches.accountId, ids), inArray(dispatches.state, ["approval", "waiting"])))
      .groupBy(dispatches.accountId),
  ]);
  return { posts: of(sent), waiting: of(waiting) };
}
