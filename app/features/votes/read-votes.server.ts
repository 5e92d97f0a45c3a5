import { and, desc, eq, gt, inArray } from "drizzle-orm";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import type { Store } from "#db/store.ts";
import { DAY } from "./burst.ts";
import { totalVotes } from "./rules.ts";
import { tallyOf, type Tally, type VotesChart, votesOverTime } from "./votes-over-time.ts";

/** As long as a vote keeps where it came from. */
const SHOWN = 30 * DAY;
/** More than that says nothing more, and takes longer to read. */
const MOST_VOTES = 20_000;
const MOST_NETWORKS = 50;

export interface NetworkLine {
  network: string;
  tally: Tally;
  votes: number;
  /** Of all the votes that keep a network. */
  share: number;
  browsers: number;
  first: Date;
  last: Date;
}

export interface PastReview {
  rulingId: number;
  act: "hold-votes" | "count-votes" | "discard-votes";
  /** Null: the site by itself, or somebody who has left. */
  by: string | null;
  automated: boolean;
  facts: string;
  at: Date;
  undoable: boolean;
}

export interface VotesPage {
  thread: { id: number; kind: ThreadKind; slug: string; title: string; lang: "fr" | "en" };
  /** Of whoever looks: theirs are for somebody else to decide. */
  own: boolean;
  caseId: number | null;
  total: number;
  underReview: number;
  networks: NetworkLine[];
  /** Networks that are not listed. */
  more: number;
  chart: VotesChart;
  past: PastReview[];
}

/** What a moderator sees of the votes on a thread; null where there is no such thread. */
export async function readVotes(
  store: Store,
  { threadId, viewerId, now }: { threadId: number; viewerId: number; now: Date },
): Promise<VotesPage | null> {
  const { threads, threadVotes } = store.tables;
  const [thread] = await store.read.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return null;
  const votes = await store.read
    .select()
    .from(threadVotes)
    .where(and(eq(threadVotes.threadId, threadId), gt(threadVotes.createdAt, new Date(+now - SHOWN))))
    .orderBy(desc(threadVotes.createdAt), desc(threadVotes.voter))
    .limit(MOST_VOTES);
  const networks = linesOf(votes);
  // One vote, counted: a household among others.
  const told = networks.filter(({ votes: count, tally }) => count > 1 || tally.counted === 0).slice(0, MOST_NETWORKS);
  const { id, kind, slug, title, lang, authorId } = thread;
  return {
    thread: { id, kind, slug, title, lang },
    own: authorId === viewerId,
    caseId: await openCaseOn(store, threadId),
    total: totalVotes(thread),
    underReview: thread.votesUnderReview,
    networks: told,
    more: networks.length - told.length,
    chart: votesOverTime(
      votes.map(({ createdAt, network, standing }) => ({ at: +createdAt, network, standing })),
      networks.map(({ network }) => network),
    ),
    past: await pastReviews(store, threadId),
  };
}

type Vote = Store["tables"]["threadVotes"]["$inferSelect"];

/** Those under review first, then those with the most votes. */
function linesOf(votes: Vote[]): NetworkLine[] {
  const marked = votes.flatMap(({ network, ...vote }) => (network === null ? [] : [{ network, ...vote }]));
  const lines = [...Map.groupBy(marked, ({ network }) => network)].map(([network, theirs]): NetworkLine => {
    const moments = theirs.map(({ createdAt }) => +createdAt);
    return {
      network,
      tally: tallyOf(theirs),
      votes: theirs.length,
      share: theirs.length / marked.length,
      browsers: new Set(theirs.map(({ browser }) => browser)).size,
      first: new Date(Math.min(...moments)),
      last: new Date(Math.max(...moments)),
    };
  });
  return lines.sort(
    (one, other) =>
      other.tally.review - one.tally.review || other.votes - one.votes || (one.network < other.network ? -1 : 1),
  );
}

async function openCaseOn(store: Store, threadId: number): Promise<number | null> {
  const { moderationCases } = store.tables;
  const [open] = await store.read
    .select({ id: moderationCases.id })
    .from(moderationCases)
    .where(
      and(
        ...[eq(moderationCases.subject, "thread"), eq(moderationCases.subjectId, threadId)],
        ...[eq(moderationCases.kind, "votes"), eq(moderationCases.state, "open")],
      ),
    );
  return open?.id ?? null;
}

const ACTS = ["hold-votes", "count-votes", "discard-votes"] as const;
const MOST_PAST = 20;

/** The latest first. */
async function pastReviews(store: Store, threadId: number): Promise<PastReview[]> {
  const { rulings, members } = store.tables;
  const rows = await store.read
    .select({ ruling: rulings, by: members.name })
    .from(rulings)
    .leftJoin(members, eq(members.id, rulings.actorId))
    .where(and(eq(rulings.subject, "thread"), eq(rulings.subjectId, threadId), inArray(rulings.act, [...ACTS])))
    .orderBy(desc(rulings.id))
    .limit(MOST_PAST);
  return rows.flatMap(({ ruling: { id, automated, facts, createdAt, undoneAt, stateBefore, ...ruling }, by }) => {
    const act = ACTS.find((known) => known === ruling.act);
    const undoable = stateBefore !== null && undoneAt === null;
    return act ? [{ rulingId: id, act, by, automated, facts, at: createdAt, undoable }] : [];
  });
}
