import { and, asc, count, desc, eq, gte, inArray, isNotNull } from "drizzle-orm";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import { firstDay, medianOf, type Period, type Summary, summarise } from "./board.ts";
import { listNoteReach } from "./list-note-reach.server.ts";
import { listPosts } from "./list-posts.server.ts";
import type { Handled, PostSort, ReachView, StartedThread } from "./reach-view.ts";

const MINUTE_MS = 60_000;
/** A post is measured for a month: what it had before a period stands within these days. */
const MEASURED_DAYS = 31;
const MOST_STARTED = 10;

interface Asked {
  days: Period;
  sort: PostSort;
  after: string | null;
  /** Where the site's own notes stand. */
  origin: string;
  now: Date;
}

export type ReachOutcome = { read: true; view: ReachView } | { read: false; refusal: "bad-cursor" };

/** What republishing brought over the last days. */
export async function readReach(store: Store, { days, sort, after, origin, now }: Asked): Promise<ReachOutcome> {
  const since = new Date(`${firstDay(now, days)}T00:00:00.000Z`);
  const [posts, summary, handled, started, notes] = await Promise.all([
    listPosts(store, { sort, after }),
    readSummary(store, { days, now, since }),
    readHandled(store, since),
    readStarted(store, since),
    listNoteReach(store, origin),
  ]);
  if (posts === "bad-cursor") return { read: false, refusal: "bad-cursor" };
  return { read: true, view: { days, sort, summary, handled, started, posts, notes } };
}

async function readSummary(
  store: Store,
  { days, now, since }: { days: Period; now: Date; since: Date },
): Promise<Summary> {
  const { posts, postDays, networkAccounts } = store.tables;
  const [rows, sent] = await Promise.all([
    store.read
      .select({ row: postDays, network: networkAccounts.network })
      .from(postDays)
      .innerJoin(posts, eq(posts.id, postDays.postId))
      .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
      .where(gte(postDays.day, firstDay(now, days + MEASURED_DAYS)))
      .orderBy(asc(postDays.postId), asc(postDays.day)),
    store.read
      .select({ network: networkAccounts.network, total: count() })
      .from(posts)
      .innerJoin(networkAccounts, eq(networkAccounts.id, posts.accountId))
      .where(gte(posts.sentAt, since))
      .groupBy(networkAccounts.network),
  ]);
  return summarise(
    rows.map(({ row, network }) => ({ ...row, network })),
    sent,
    { now, days },
  );
}

async function readHandled(store: Store, since: Date): Promise<Handled> {
  const { mentions } = store.tables;
  const decided = ["answered", "turned", "linked", "dismissed"] as const;
  const [heard, rows] = await Promise.all([
    store.read.$count(mentions, gte(mentions.heardAt, since)),
    store.read
      .select({ state: mentions.state, saidAt: mentions.saidAt, handledAt: mentions.handledAt })
      .from(mentions)
      .where(and(inArray(mentions.state, decided), isNotNull(mentions.handledAt), gte(mentions.handledAt, since))),
  ]);
  const handled = { heard, answered: 0, turned: 0, linked: 0, dismissed: 0 };
  for (const { state } of rows) if (state !== "new" && state !== "gone") handled[state] += 1;
  const delays = rows.flatMap(({ saidAt, handledAt }) => (handledAt ? [+handledAt - +saidAt] : []));
  const median = medianOf(delays);
  return { ...handled, medianMinutes: median === null ? null : Math.max(1, Math.round(median / MINUTE_MS)) };
}

/** Public questions that were made of a mention. */
async function readStarted(store: Store, since: Date): Promise<StartedThread[]> {
  const { mentions, threads, networkAccounts } = store.tables;
  const rows = await store.read
    .select({ thread: threads, network: networkAccounts.network, at: mentions.handledAt })
    .from(mentions)
    .innerJoin(threads, eq(threads.id, mentions.threadId))
    .innerJoin(networkAccounts, eq(networkAccounts.id, mentions.accountId))
    .where(and(eq(mentions.state, "turned"), eq(threads.state, "live"), gte(mentions.handledAt, since)))
    .orderBy(desc(mentions.handledAt), desc(mentions.id))
    .limit(MOST_STARTED);
  return rows.map(({ thread, network, at }) => ({
    ...{ title: thread.title, path: threadPath(thread), network },
    at: at ?? thread.createdAt,
  }));
}
