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
  return gathered(changes).filter(({ text }) => text !== "");
}

/** Words changed one after the other are read as one change: a space between two of them does not part them. */
function gathered(changes: WordChange[]): WordChange[] {
  const whole: WordChange[] = [];
  let [removed, added] = ["", ""];
  for (const [place, { kind, text }] of changes.entries()) {
    const next = changes[place + 1];
    const between = kind === "same" && removed + added !== "" && next !== undefined && text.trim() === "";
    if (kind === "removed" || between) removed += text;
    if (kind === "added" || between) added += text;
    if (kind !== "same" || between) continue;
    whole.push(change("removed", removed), change("added", added), change("same", text));
    [removed, added] = ["", ""];
  }
  return [...whole, change("removed", removed), change("added", added)];
}

function change(kind: WordChange["kind"], text: string): WordChange {
  return { kind, text };
}

/** Words, spaces, and each other sign by itself: the comma after a word is not part of it. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
}
