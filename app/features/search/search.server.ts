import { type MarkedPart, markWords, queryStems } from "#db/search/analyse.ts";
import type { Store } from "#db/store.ts";
import type { ThreadCard, ThreadKind } from "#app/features/threads/cards.ts";
import { cardsOf, type Looking } from "#app/features/threads/select-cards.server.ts";

const RESULTS_PER_PAGE = 20;

export interface Result {
  card: ThreadCard;
  title: MarkedPart[];
  excerpt: MarkedPart[];
}

export interface SearchResults {
  results: Result[];
  hasMore: boolean;
}

/** Threads by their titles, bodies and answers: accents, elisions and plurals forgiven, the words found marked. */
export async function searchThreads(
  store: Store,
  { query, kind, page }: { query: string; kind: ThreadKind | undefined; page: number },
  looking: Looking,
): Promise<SearchResults> {
  const words = queryStems(query);
  const offset = (page - 1) * RESULTS_PER_PAGE;
  const ids = await store.search.find({ words, kind, limit: RESULTS_PER_PAGE + 1, offset });
  const cards = await cardsOf(store, ids.slice(0, RESULTS_PER_PAGE), looking);
  const wanted = new Set(words);
  const results = cards.map((card) => ({
    card,
    title: markWords(card.title, wanted),
    excerpt: markWords(card.official?.text || card.excerpt, wanted),
  }));
  return { results, hasMore: ids.length > RESULTS_PER_PAGE };
}
