import type { Store } from "#db/store.ts";

/** Until nothing of a text that was erased or rewritten is left in the index; in steps between which others write. */
export async function forgetReplacedWords(store: Store): Promise<void> {
  let over = await store.write((tx) => store.search.forgetReplaced(tx, true));
  while (!over) over = await store.write((tx) => store.search.forgetReplaced(tx, false));
}
