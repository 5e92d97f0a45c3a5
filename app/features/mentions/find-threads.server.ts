import { threadInAddress } from "#app/features/reports/thread-in-address.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { leadingOn } from "#app/features/threads/leading-on.server.ts";
import { cardsOf, type Looking } from "#app/features/threads/select-cards.server.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";

export interface FoundThread {
  id: number;
  kind: ThreadKind;
  title: string;
  path: string;
}

const MOST = 8;

/** Threads by their number, their address, or words. */
export async function findThreads(store: Store, asked: string, looking: Looking): Promise<FoundThread[]> {
  if (asked === "") return [];
  const id = /^#?([1-9]\d{0,8})$/.exec(asked)?.[1] ?? threadInAddress(asked)?.id;
  const thread = id === undefined ? null : await leadingOn(store, Number(id));
  const cards = thread ? await cardsOf(store, [thread.id], looking) : await byWords(store, asked, looking);
  return cards.map((card) => ({ id: card.id, kind: card.kind, title: card.title, path: threadPath(card) }));
}

async function byWords(store: Store, query: string, looking: Looking) {
  const { results } = await searchThreads(store, { query, kind: undefined, page: 1 }, looking);
  return results.slice(0, MOST).map(({ card }) => card);
}
