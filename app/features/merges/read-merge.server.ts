import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { leadingOn } from "#app/features/threads/leading-on.server.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { similarThreads } from "#app/features/threads/related.server.ts";
import { cardRows, cardsOf, type Looking, toCards } from "#app/features/threads/select-cards.server.ts";
import type { Store } from "#db/store.ts";
import { countDecisions, foreseeMerge } from "./foresee-merge.server.ts";
import type { MergeView, OtherThread } from "./merge-view.ts";
import { refusalToMerge } from "./rules.ts";

const MOST_SUGGESTIONS = 5;
/** Some of what is alike is of the other kind, or the thread itself. */
const LOOKED_AT = 20;

interface Asked {
  fromId: number;
  /** Null while none is chosen. */
  otherId: number | null;
  looking: Looking;
}

type Row = Store["tables"]["threads"]["$inferSelect"];

/** Null when there is no such thread, or none that may be seen. */
export async function readMerge(store: Store, { fromId, otherId, looking }: Asked): Promise<MergeView | null> {
  const { threads } = store.tables;
  const [row] = await store.read.select().from(threads).where(eq(threads.id, fromId));
  if (!row || (row.state !== "live" && row.state !== "merged")) return null;
  const [from] = await toCards(store, await cardRows(store).where(eq(threads.id, fromId)), looking);
  if (!from) return null;
  if (row.state === "merged") return { from, already: await mergedWith(store, fromId), suggestions: [], other: null };
  const [suggestions, other] = await Promise.all([
    otherId === null ? suggest(store, row, looking) : [],
    otherId === null ? null : readOther(store, row, { otherId, looking }),
  ]);
  return { from, already: null, suggestions, other };
}

async function mergedWith(store: Store, fromId: number): Promise<MergeView["already"]> {
  const { merges, threads } = store.tables;
  const [found] = await store.read
    .select({ rulingId: merges.rulingId, into: threads })
    .from(merges)
    .innerJoin(threads, eq(threads.id, merges.intoId))
    .where(and(eq(merges.fromId, fromId), isNull(merges.undoneAt)))
    .orderBy(desc(merges.id))
    .limit(1);
  if (!found) return null;
  const { rulingId, into } = found;
  return { title: into.title, lang: into.lang, path: threadPath(into), rulingId };
}

/** First what was named by whoever reported it, then what says something like it. */
async function suggest(store: Store, row: Row, looking: Looking): Promise<MergeView["suggestions"]> {
  const { reports } = store.tables;
  const named = await store.read
    .selectDistinct({ id: reports.otherThreadId })
    .from(reports)
    .where(and(eq(reports.subject, "thread"), eq(reports.subjectId, row.id), isNotNull(reports.otherThreadId)));
  const reported = await cardsOf(
    store,
    named.flatMap(({ id }) => id ?? []),
    looking,
  );
  const similar = await similarThreads(store, row.title, looking, LOOKED_AT);
  const known = new Set([row.id, ...reported.map(({ id }) => id)]);
  const cards = [...reported, ...similar.filter(({ id }) => !known.has(id))];
  return cards
    .filter(({ kind, id }) => kind === row.kind && id !== row.id)
    .slice(0, MOST_SUGGESTIONS)
    .map((card) => ({ card, reported: reported.includes(card) }));
}

/** What was merged before leads on to where it stands now. */
async function readOther(
  store: Store,
  from: Row,
  { otherId, looking }: { otherId: number; looking: Looking },
): Promise<OtherThread | null> {
  const into = await leadingOn(store, otherId);
  if (into?.state !== "live") return null;
  const [card] = await cardsOf(store, [into.id], looking);
  if (!card) return null;
  const asked = { from, into, decisions: await countDecisions(store, from.id), reported: false, facts: "…" };
  const refusal = refusalToMerge({ ...asked, actorId: looking.actor.memberId ?? 0 }, true);
  return { card, refusal, sums: await foreseeMerge(store, from, into) };
}
