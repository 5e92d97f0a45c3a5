import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { Limits } from "#app/features/networks/limits.ts";
import type { Store } from "#db/store.ts";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import type { AccountView, ComposeView, PostBefore } from "./compose-view.ts";

export type ConnectedAccount = Omit<AccountView, "ref" | "link" | "proposal" | "opens"> & { limits: Limits };

/** The bank's accounts, with what each has told of this thread already. The site itself needs nobody to compose. */
export async function selectAccounts(store: Store, threadId: number) {
  const { networkAccounts } = store.tables;
  const rows = await store.read
    .select()
    .from(networkAccounts)
    .where(and(ne(networkAccounts.network, "federation"), ne(networkAccounts.state, "disconnected")))
    .orderBy(asc(networkAccounts.id));
  const before = await postsOn(store, threadId);
  const connected: ConnectedAccount[] = [];
  const broken: ComposeView["broken"] = [];
  for (const row of rows) {
    const { id, network, handle, name, fourEyes } = row;
    if (row.state === "connected")
      connected.push({ id, network, handle, name, fourEyes, limits: limitsOf(row), before: before.get(id) ?? null });
    else broken.push({ id, network, handle });
  }
  return { connected, broken };
}

/** The latest post of each account that stands, or may stand yet. */
async function postsOn({ read, tables }: Store, threadId: number): Promise<Map<number, PostBefore>> {
  const { posts, dispatches } = tables;
  const rows = await read
    .select({ post: posts, dispatch: dispatches.state })
    .from(posts)
    .leftJoin(dispatches, and(eq(dispatches.postId, posts.id), eq(dispatches.act, "publish")))
    .where(and(eq(posts.threadId, threadId), inArray(posts.state, ["waiting", "sent", "uncertain", "failed"])))
    .orderBy(desc(posts.id));
  const latest = new Map<number, PostBefore>();
  for (const { post, dispatch } of rows) {
    const { id, ref, state, url, sentAt, createdAt } = post;
    if (latest.has(post.accountId) || state === "deleted" || state === "cancelled") continue;
    const waits = state === "waiting" && dispatch === "approval";
    latest.set(post.accountId, { id, ref, state: waits ? "approval" : state, url, at: sentAt ?? createdAt });
  }
  return latest;
}
