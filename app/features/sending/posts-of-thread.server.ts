import { asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import { takeUpPath } from "#app/features/republish/paths.ts";
import type { Store } from "#db/store.ts";
import { brokenBy } from "./describe-dispatches.server.ts";
import { type Phase, phaseOf } from "./phase.ts";
import { isStale } from "./stale.ts";
import type { PostOfThread } from "./post-of-thread.ts";
import { mayBeTakenUp } from "./take-up.server.ts";

/** More than any panel shows. */
const MOST = 30;

/** What was sent of a thread, or of those that were merged into it: for the team, the latest first. */
export async function postsOfThread(store: Store, threadId: number, now: Date): Promise<PostOfThread[]> {
  const { posts, networkAccounts, dispatches, threads } = store.tables;
  const merged = store.read.select({ id: threads.id }).from(threads).where(eq(threads.mergedIntoId, threadId));
  const rows = await store.read
    .select({
      ...{ post: posts, network: networkAccounts.network, handle: networkAccounts.handle },
      broken: brokenBy(networkAccounts),
      takeUp: sql<boolean>`${mayBeTakenUp(store)}`.mapWith(Boolean),
    })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .where(or(eq(posts.threadId, threadId), inArray(posts.threadId, merged)))
    .orderBy(desc(posts.id))
    .limit(MOST);
  const ids = rows.map(({ post }) => post.id);
  const asked =
    ids.length === 0
      ? []
      : await store.read
          .select({
            ...{ postId: dispatches.postId, act: dispatches.act, state: dispatches.state },
            ...{ sendAt: dispatches.sendAt, trouble: dispatches.trouble },
          })
          .from(dispatches)
          .where(inArray(dispatches.postId, ids))
          .orderBy(asc(dispatches.id));
  return rows.map(({ post, network, handle, broken, takeUp }) => {
    const of = asked.filter(({ postId }) => postId === post.id);
    const phase = phaseOf(post, of, now);
    const told = phase === "deleting" ? of.filter(({ act }) => act === "delete") : of;
    const troubled =
      told.findLast(({ trouble }) => trouble !== null)?.trouble ?? (UNDER_WAY.has(phase) ? broken : null);
    return {
      ...{ id: post.id, network, handle, phase, url: post.url, sentAt: post.sentAt, stale: isStale(post) },
      sendAt: phase === "scheduled" ? (of[0]?.sendAt ?? null) : null,
      takeUp: takeUp ? takeUpPath(threadId, post.id) : null,
      trouble: TOLD.has(phase) ? troubled : null,
    };
  });
}

const TOLD: ReadonlySet<Phase> = new Set<Phase>([
  "failed",
  "delete-failed",
  "uncertain",
  "cancelled",
  "waiting",
  "deleting",
]);
const UNDER_WAY: ReadonlySet<Phase> = new Set<Phase>(["waiting", "deleting"]);
