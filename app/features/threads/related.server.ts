import { queryStems } from "#db/search/analyse.ts";
import type { Store } from "#db/store.ts";
import type { ThreadCard } from "./cards.ts";
import { cardsOf, type Looking } from "./select-cards.server.ts";

const MOST = 5;
/** A long title is told apart by its first words; each more costs a look-up. */
const WORDS = 12;

/** Threads that speak of the same thing, by the words of the title. */
export async function relatedThreads(
  store: Store,
  { id, title }: { id: number; title: string },
  looking: Looking,
): Promise<ThreadCard[]> {
  const found = await similarThreads(store, title, looking, MOST + 1);
  return found.filter((card) => card.id !== id).slice(0, MOST);
}

/** Threads that may already say what someone is about to ask. */
export async function similarThreads(store: Store, title: string, looking: Looking, limit = 4): Promise<ThreadCard[]> {
  const words = queryStems(title).slice(0, WORDS);
  const ids = await store.search.find({ words, limit, offset: 0 });
  return cardsOf(store, ids, looking);
}
