import type { WordChange } from "#app/features/threads/word-changes.ts";

/** What stays of a long stretch that did not change, on the side of what did. */
const KEPT = 160;
const CUT = " […] ";

/** The changes with a few words around each: nobody reads a whole text again to find one word in it. */
export function aroundChanges(changes: WordChange[]): WordChange[] {
  const last = changes.length - 1;
  return changes.map((change, index) => {
    const { kind, text } = change;
    const sides = Number(index > 0) + Number(index < last);
    if (kind !== "same" || text.length <= KEPT * sides + CUT.length) return change;
    const start = index > 0 ? text.slice(0, KEPT) : "";
    const end = index < last ? text.slice(-KEPT) : "";
    return { kind, text: start.replace(/\s*\S*$/u, "") + CUT + end.replace(/^\S*\s*/u, "") };
  });
}
