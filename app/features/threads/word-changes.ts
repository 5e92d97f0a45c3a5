import { diffArrays } from "diff";

/** A stretch of text that two versions share, or that one of them alone has. */
export interface WordChange {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Past this many different words, two texts have so little in common that one simply replaces the other. */
const MOST_EDITS = 400;

/** What became of each word, in the order in which one reads: joining what is not removed gives the text after. */
export function wordChanges(before: string, after: string, mostEdits = MOST_EDITS): WordChange[] {
  const parts = diffArrays(words(before), words(after), { maxEditLength: mostEdits });
  const changes = parts
    ? parts.map(({ added, removed, value }) => change(added ? "added" : removed ? "removed" : "same", value.join("")))
    : [change("removed", before), change("added", after)];
  return changes.filter(({ text }) => text !== "");
}

function change(kind: WordChange["kind"], text: string): WordChange {
  return { kind, text };
}

/** Words, spaces, and each other sign by itself: the comma after a word is not part of it. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
}
