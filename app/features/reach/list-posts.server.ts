import { and, count, desc, eq, isNotNull, lt, or, sql } from "drizzle-orm";
import { type Cursor, readCursor, writeCursor } from "#app/features/threads/cursor.ts";
import type { Page } from "#app/features/threads/cards.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import type { PostLine, PostSort } from "./reach-view.ts";

const PAGE_SIZE = 25;

/** Every post that has left, with what it brought since. "bad-cursor" for what no page has given. */
export async function listPosts(
  store: Store,
  { sort, after, size = PAGE_SIZE }: { sort: PostSort; after: string | null; size?: number },
): Promise<Page<PostLine> | "bad-cursor"> {
  const place = readCursor(after, sort === "recentes" ? "instant" : "integer");
  if (place === "bad") return "bad-cursor";
  const { posts } = store.tables;
  const rows = await postRows(store)
    .where(and(isNotNull(posts.sentAt), place ? behind(store, sort, place) : undefined))
    .orderBy(desc(ranking(store, sort)), desc(posts.id))
    .limit(size + 1);
  const items = rows.slice(0, size).map(toLine);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? writeCursor(valueOf(last, sort), last.id) : null };
}

/** How many questions of this site were made of what people replied to a post. */
function startedBy({ read, tables: { posts, mentions, threads } }: Store) {
  const born = alias(threads, "born");
  const total = read
    .select({ total: count() })
    .from(mentions)
    .innerJoin(born, eq(born.id, mentions.threadId))
    .where(and(eq(mentions.postId, posts.id), eq(mentions.state, "turned"), eq(born.state, "live")));
  return sql`(${total})`.mapWith(Number);
}

export function postRows(store: Store) {
  const { posts, networkAccounts, threads } = store.tables;
  return store.read
    .select({
      post: posts,
      ...{ network: networkAccounts.network, started: startedBy(store) },
      thread: { id: threads.id, kind: threads.kind, slug: threads.slug, title: threads.title, state: threads.state },
    })
    .from(posts)
    .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .$dynamic();
}

export function toLine({ post, network, thread, started }: Awaited<ReturnType<typeof postRows>>[number]): PostLine {
  const { id, url, visits, likes, reposts, replies, measuredAt, sentAt, createdAt } = post;
  const path = thread.state === "live" ? threadPath(thread) : null;
  return {
    ...{ id, network, url, visits, likes, reposts, replies, started, measuredAt },
    thread: { title: thread.title, path },
    sentAt: sentAt ?? createdAt,
  };
}

function reactions({ tables: { posts } }: Store) {
  return sql`(coalesce(${posts.likes}, 0) + coalesce(${posts.reposts}, 0) + coalesce(${posts.replies}, 0))`;
}

function ranking(store: Store, sort: PostSort) {
  const { posts } = store.tables;
  if (sort === "reactions") return reactions(store);
  return sort === "visites" ? posts.visits : posts.sentAt;
}

function valueOf({ sentAt, visits, likes, reposts, replies }: PostLine, sort: PostSort): number {
  if (sort === "recentes") return +sentAt;
  return sort === "visites" ? visits : (likes ?? 0) + (reposts ?? 0) + (replies ?? 0);
}

function behind(store: Store, sort: PostSort, { value, id }: Cursor) {
  const { posts } = store.tables;
  const later = lt(posts.id, id);
  if (sort === "reactions") return or(lt(reactions(store), value), and(eq(reactions(store), value), later));
  if (sort === "visites") return or(lt(posts.visits, value), and(eq(posts.visits, value), later));
  const at = new Date(value);
  return or(lt(posts.sentAt, at), and(eq(posts.sentAt, at), later));
}
