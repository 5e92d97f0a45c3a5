import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { describeDispatches, type Reading } from "./describe-dispatches.server.ts";
import type { DispatchLine } from "./dispatch-line.ts";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import type { AccountRow } from "./lease-dispatches.server.ts";
import { phaseOf } from "./phase.ts";
import type { PartView, PostView } from "./post-view.ts";
import { isStale } from "./stale.ts";
import { readTold } from "./read-told.server.ts";

type PostRow = Store["tables"]["posts"]["$inferSelect"];

/** More than anybody will ask for of one post. */
const MOST = 200;

/** A post with its texts and its whole history; null when there is none of that number. */
export async function readPost(store: Store, id: number, reading: Reading): Promise<PostView | null> {
  const { posts, networkAccounts, threads, dispatches } = store.tables;
  const [row] = await store.read
    .select({ post: posts, account: networkAccounts, thread: threads })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, id));
  if (!row) return null;
  const { post, account, thread } = row;
  const asked = await store.read
    .select({ act: dispatches.act, state: dispatches.state, sendAt: dispatches.sendAt })
    .from(dispatches)
    .where(eq(dispatches.postId, id))
    .orderBy(asc(dispatches.id));
  const parts = await partsOf(store, id);
  const lines = await describeDispatches(store, { where: eq(dispatches.postId, id), most: MOST }, reading);
  return {
    ...{ id, parts, dispatches: lines, subject: post.subject, lang: post.lang, key: randomUUID() },
    phase: phaseOf(post, asked, reading.now),
    account: { network: account.network, handle: account.handle, url: account.url },
    thread: { id: thread.id, kind: thread.kind, slug: thread.slug, title: thread.title, lang: thread.lang },
    most: limitsOf(account).most,
    stale: await staleOf(store, post),
    acts: actsOn(post, account, { lines, stands: parts.some(({ deletedAt }) => deletedAt === null) }),
  };
}

async function partsOf({ tables: { postParts }, read }: Store, postId: number): Promise<PartView[]> {
  const rows = await read.select().from(postParts).where(eq(postParts.postId, postId)).orderBy(asc(postParts.position));
  return rows.map(({ position, text, url, sentAt, deletedAt }) => ({ position, text, url, sentAt, deletedAt }));
}

async function staleOf(store: Store, post: PostRow): Promise<PostView["stale"]> {
  if (!isStale(post)) return null;
  const told = await readTold(store.read, store, post);
  return told?.standing ? { since: post.staleAt, title: told.title, body: told.body } : null;
}

function actsOn(
  post: PostRow,
  account: AccountRow,
  { lines, stands }: { lines: DispatchLine[]; stands: boolean },
): PostView["acts"] {
  const { edits, chains } = limitsOf(account);
  const changes = post.state === "sent" && account.state === "connected" && stands;
  const removing = lines.some(({ phase }) => phase === "deleting" || phase === "delete-failed");
  const remove = account.state !== "disconnected" && stands && !removing;
  return { replace: changes && edits && !removing, reply: changes && chains && !removing, remove };
}

/** Something that was asked for of no post of ours: an answer to somebody. */
export async function readDispatch(store: Store, id: number, reading: Reading): Promise<DispatchLine | null> {
  const { dispatches } = store.tables;
  const [line] = await describeDispatches(store, { where: eq(dispatches.id, id), most: 1 }, reading);
  return line ?? null;
}
