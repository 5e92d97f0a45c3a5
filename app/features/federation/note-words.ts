import { escapeHtml } from "#app/features/markdown/escape-html.ts";
import { DEAR, HELLO, MOST_GREETINGS, TITLE } from "#app/features/republish/greeting-words.ts";

const WORDS = String.raw`(?:\s${TITLE}|[^<,.!:;?])`;
/** "<p>Bonjour M. Petit,<br>": other networks are not to read who asked. Nothing but words and a line's end comes off. */
const GREETING = new RegExp(String.raw`^<p>(?:${HELLO}|${DEAR})${WORDS}{0,60}[,.!:;]?\s*(</p>|<br ?/?>)\s*`, "iu");
/** "Chers tarifs : ils baissent" greets nobody. */
const SAME_LINE = new RegExp(
  String.raw`^<p>(?:${HELLO}${WORDS}{0,60}[,.!:;]|${DEAR}${WORDS}{0,40}[,!])\s*(?=[^\s<])`,
  "iu",
);

/** The answer once everyone is greeted. */
export function withoutGreetingHtml(html: string): string {
  let rest = html;
  for (let step = 0; step < MOST_GREETINGS; step++) {
    const before = rest;
    rest = rest.replace(GREETING, (_, end: string) => (end === "</p>" ? "" : "<p>"));
    if (rest === "") return before;
    if (rest === before) rest = withoutFirstWords(rest);
    if (rest === before) break;
  }
  return rest;
}

function withoutFirstWords(html: string): string {
  const rest = html.replace(SAME_LINE, "<p>");
  return rest === html ? html : rest.replace(/^<p>(\p{Ll})/u, (_, letter: string) => `<p>${letter.toUpperCase()}`);
}

/** Whoever takes part here is called by no handle elsewhere: "@lea-m" is "un membre" there. Addresses stay what they are. */
export function withoutHandlesHtml(html: string, handles: readonly string[], someone: string): string {
  const called = new Set(handles.map((handle) => handle.toLowerCase()));
  return html.replace(
    /<[^>]*>|(?<![\p{L}\p{N}_.+@/-])@([\p{L}\p{N}_-]+)(?![\p{L}\p{N}_@-])/gu,
    (whole, handle?: string) =>
      handle !== undefined && called.has(handle.toLowerCase()) ? escapeHtml(someone) : whole,
  );
}

/** Links of this site work everywhere. */
function withWholeLinks(html: string, origin: string): string {
  return html.replaceAll('href="/', `href="${origin}/`);
}

export interface NoteWords {
  /** What comes before the title: nothing for a question. */
  lead: string | null;
  title: string;
  html: string;
  link: { href: string; label: string };
}

/** A note, as the servers of others show it. */
export function noteHtml({ lead, title, html, link }: NoteWords): string {
  const { origin } = new URL(link.href);
  const begin = lead === null ? "" : `${escapeHtml(lead)} `;
  return [
    `<p>${begin}<strong>${escapeHtml(title)}</strong></p>`,
    withWholeLinks(withoutGreetingHtml(html), origin),
    `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>`,
  ].join("");
}

/** Words that somebody typed here, as HTML: nothing of them is markup, addresses are links. */
export function typedHtml(text: string): string {
  const linked = (line: string) =>
    escapeHtml(line).replace(/https?:\/\/[^\s<]+[^\s<.,;:!?)\]}'"»]/g, (href) => `<a href="${href}">${href}</a>`);
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) => `<p>${part.split("\n").map(linked).join("<br>")}</p>`)
    .join("");
}
