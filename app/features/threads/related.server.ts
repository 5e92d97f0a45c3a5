import { and, desc, eq, ne } from "drizzle-orm";
import { queryStems, stems, type TextLanguage } from "#db/search/analyse.ts";
import type { Store } from "#db/store.ts";
import type { ThreadCard, ThreadKind } from "./cards.ts";
import { cardsOf, type Looking } from "./select-cards.server.ts";

const MOST = 5;
/** Of each kind. A page must cost the same among a hundred thousand threads: only the theme's latest are compared. */
const COMPARED = 150;
/** A long title is told apart by its first words; each more costs a look-up. */
const WORDS = 12;

interface Compared {
  id: number;
  title: string;
  lang: TextLanguage;
  themeId: number;
}

/** Threads of the same theme that speak of the same thing: those whose titles share its rarest words come first. */
export async function relatedThreads(store: Store, thread: Compared, looking: Looking): Promise<ThreadCard[]> {
  const [questions, ideas] = await Promise.all([
    latestOfTheme(store, thread, "question"),
    latestOfTheme(store, thread, "idea"),
  ]);
  const ids = byLikeness(thread, [...questions, ...ideas]).slice(0, MOST);
  return cardsOf(store, ids, looking);
}

function latestOfTheme(store: Store, { id, themeId }: Compared, kind: ThreadKind): Promise<Compared[]> {
  const { threads } = store.tables;
  return store.read
    .select({ id: threads.id, title: threads.title, lang: threads.lang, themeId: threads.themeId })
    .from(threads)
    .where(and(eq(threads.themeId, themeId), eq(threads.kind, kind), eq(threads.state, "live"), ne(threads.id, id)))
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(COMPARED);
}

/** The more others use a word, the less it says: each shared one counts for the inverse of its use. */
function byLikeness(thread: Compared, others: Compared[]): number[] {
  const wanted = new Set(queryStems(thread.title));
  const shared = others.map(({ id, title, lang }) => ({
    id,
    words: [...new Set(stems(title, lang))].filter((word) => wanted.has(word)),
  }));
  const uses = new Map<string, number>();
  for (const word of shared.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const likeness = (words: string[]) => words.reduce((sum, word) => sum + 1 / (uses.get(word) ?? 1), 0);
  return shared
    .map(({ id, words }) => ({ id, likeness: likeness(words) }))
    .sort((one, other) => other.likeness - one.likeness || other.id - one.id)
    .map(({ id }) => id);
}

/** Threads that may already say what someone is about to ask. */
export async function similarThreads(store: Store, title: string, looking: Looking, limit = 4): Promise<ThreadCard[]> {
  const words = queryStems(title).slice(0, WORDS);
  const ids = await store.search.find({ words, limit, offset: 0 });
  return cardsOf(store, ids, looking);
}
