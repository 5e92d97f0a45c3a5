/** Two versions of a text: what they share at both ends, and the words between that differ. */
export interface ChangedPart {
  start: string;
  before: string;
  after: string;
  end: string;
}

export function changedPart(before: string, after: string): ChangedPart {
  const old = words(before);
  const now = words(after);
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return {
    start: old.slice(0, head).join(""),
    before: old.slice(head, old.length - tail).join(""),
    after: now.slice(head, now.length - tail).join(""),
    end: old.slice(old.length - tail).join(""),
  };
}

/** Words and what separates them, so that joining gives the text back. */
function words(text: string): string[] {
  return text.split(/(\s+)/).filter(Boolean);
}
