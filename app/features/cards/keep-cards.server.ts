import { LRUCache } from "lru-cache";
import pLimit from "p-limit";

export type KeptCard = { drawn: true; png: Buffer } | { drawn: false; refusal: "busy" };

/** Each is some 25 ms of this process and 20 of another core: one at a time leaves room for pages. */
const AT_ONCE = 1;
/** Beyond these, whoever asks for a picture would wait longer than they will. */
const MOST_WAITING = 60;
const KEPT_BYTES = 32 * 1024 * 1024;
const KEPT_CARDS = 1000;

/** Keeps the latest cards in memory, under their version: whoever asks for the same one at once waits for one drawing. */
export function openCards() {
  const queue = pLimit(AT_ONCE);
  const kept = new LRUCache<string, Buffer, () => Promise<Buffer>>({
    max: KEPT_CARDS,
    maxSize: KEPT_BYTES,
    sizeCalculation: (png) => png.length,
    // A card that other cards push out while it is drawn is still given to those who wait for it.
    ignoreFetchAbort: true,
    allowStaleOnFetchAbort: true,
    fetchMethod: (_version, _stale, { context: draw }) => queue(draw),
  });
  return async (version: string, draw: () => Promise<Buffer>): Promise<KeptCard> => {
    if (!kept.has(version) && queue.pendingCount >= MOST_WAITING) return { drawn: false, refusal: "busy" };
    return { drawn: true, png: await kept.forceFetch(version, { context: draw }) };
  };
}

/** Those of this process. */
export const keepCard = openCards();
