import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { noteTrouble, type Turn } from "#app/features/mentions/listen.server.ts";
import type { Figures, Remote } from "#app/features/networks/port.ts";
import type { Site } from "#app/server/context.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { dayOf } from "./count-visit.server.ts";
import { isDue, MEASURED_MS } from "./measure-due.ts";

/** Of one account, in one turn. */
const AT_ONCE = 25;

type Measuring = Pick<Site, "store" | "now" | "log">;

/** Asks the network what has become of the posts of an account whose time has come. */
export async function measurePosts(
  { store, now, log }: Measuring,
  { accountId, connection: { measure } }: Turn,
): Promise<void> {
  if (!measure) return;
  const due = await duePosts(store, accountId, now());
  if (due.length === 0) return;
  const answer = await measure(due.map(({ remote }) => remote));
  if (!answer.ok) {
    const { trouble } = answer;
    log.warn({ account: accountId, trouble: trouble.kind, said: trouble.said }, "posts could not be measured");
    return noteTrouble(store, { accountId, trouble, at: now() });
  }
  const measured = due.map(({ postId }, place) => ({ postId, figures: answer.value[place] ?? null }));
  await recordFigures(store, measured, now());
}

interface DuePost {
  postId: number;
  /** The first post of a chain: it is the one that people share. */
  remote: Remote;
}

async function duePosts(store: Store, accountId: number, at: Date): Promise<DuePost[]> {
  const { posts, postParts } = store.tables;
  const rows = await store.read
    .select({ post: posts, part: postParts })
    .from(posts)
    .innerJoin(postParts, and(eq(postParts.postId, posts.id), isNull(postParts.deletedAt)))
    .where(and(eq(posts.accountId, accountId), eq(posts.state, "sent"), gte(posts.sentAt, new Date(+at - MEASURED_MS))))
    .orderBy(asc(posts.id), asc(postParts.position));
  const due = new Map<number, Remote>();
  // Those that have waited longest first, whichever way an engine sorts what was never measured.
  for (const { post, part } of rows.sort((one, other) => since(one.post) - since(other.post))) {
    if (due.has(post.id) || post.sentAt === null || !isDue({ ...post, sentAt: post.sentAt }, at)) continue;
    due.set(post.id, { id: part.remoteId, revision: part.revision, url: part.url });
  }
  return [...due].slice(0, AT_ONCE).map(([postId, remote]) => ({ postId, remote }));
}

function since({ measuredAt }: { measuredAt: Date | null }): number {
  return measuredAt ? +measuredAt : 0;
}

export interface Measured {
  postId: number;
  /** Null: it is no longer there. */
  figures: Figures | null;
}

/** Figures of now on the post, and by the end of the day as long as no later ones come. */
export function recordFigures(store: Store, measured: Measured[], at: Date): Promise<void> {
  const { posts } = store.tables;
  return store.write(async (tx) => {
    for (const { postId, figures } of measured) {
      await tx
        .update(posts)
        .set({ ...(figures && told(figures)), measuredAt: at })
        .where(eq(posts.id, postId));
      if (figures) await keepDay(tx, store, { postId, figures, day: dayOf(at) });
    }
  });
}

function keepDay(
  tx: Writer,
  store: Store,
  { postId, figures, day }: { postId: number; figures: Figures; day: string },
) {
  const { postDays } = store.tables;
  const known = told(figures);
  if (Object.keys(known).length === 0) return Promise.resolve();
  return tx
    .insert(postDays)
    .values({ postId, day, ...known })
    .onConflictDoUpdate({ target: [postDays.postId, postDays.day], set: known });
}

/** What a network does not tell stays as it was: unknown is not nothing. */
function told({ likes, reposts, replies }: Figures): Partial<Record<keyof Figures, number>> {
  return {
    ...(likes !== null && { likes }),
    ...(reposts !== null && { reposts }),
    ...(replies !== null && { replies }),
  };
}
