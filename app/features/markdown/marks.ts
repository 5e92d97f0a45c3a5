/** What the toolbar does to a text, as plain data: testable without a page. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

export type Mark = "bold" | "italic" | "link" | "list" | "quote";

/** A replacement of part of the text, and what is selected afterwards. */
export interface Change {
  from: number;
  to: number;
  insert: string;
  select: [number, number];
}

/** `sample` stands where nothing was selected, so that one can type over it. */
export function mark(kind: Mark, selected: Selected, sample: string): Change {
  if (kind === "bold") return around(selected, "**", "**", sample);
  if (kind === "italic") return around(selected, "*", "*", sample);
  if (kind === "link") return link(selected, sample);
  return lines(selected, kind === "list" ? "- " : "> ", sample);
}

function around({ text, start, end }: Selected, before: string, after: string, sample: string): Change {
  const inside = text.slice(start, end) || sample;
  const at = start + before.length;
  return { from: start, to: end, insert: before + inside + after, select: [at, at + inside.length] };
}

const ADDRESS = "https://";

function link({ text, start, end }: Selected, sample: string): Change {
  const words = text.slice(start, end) || sample;
  const insert = `[${words}](${ADDRESS})`;
  const address = start + words.length + 3 + ADDRESS.length;
  return { from: start, to: end, insert, select: [address, address] };
}

/** Marks each whole line that the selection touches; a second press takes the mark off. */
function lines({ text, start, end }: Selected, sign: string, sample: string): Change {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  const before = (text.slice(from, to) || sample).split("\n");
  const marked = before.every((line) => line.startsWith(sign));
  const insert = before.map((line) => (marked ? line.slice(sign.length) : sign + line)).join("\n");
  const first = marked || from === to ? from + (marked ? 0 : sign.length) : from + insert.length;
  return { from, to, insert, select: [first, from + insert.length] };
}
