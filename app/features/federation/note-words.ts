import { escapeHtml } from "#app/features/markdown/escape-html.ts";

/** "<p>Bonjour Léa,<br>": other networks are not to read who asked. Nothing but words and a line's end comes off. */
const GREETING =
  /^<p>(?:bonjour|bonsoir|hello|hi|dear|good (?:morning|afternoon|evening))\b[^<,.!:;?]{0,40}[,.!:;]?\s*(<\/p>|<br ?\/?>)\s*/iu;
const SAME_LINE =
  /^<p>(?:bonjour|bonsoir|hello|hi|dear|good (?:morning|afternoon|evening))\b[^<,.!:;?]{0,40}[,.!:;]\s*(?=[^\s<])/iu;

/** The answer once everyone is greeted. */
export function withoutGreetingHtml(html: string): string {
  const rest = html.replace(GREETING, (_, end: string) => (end === "</p>" ? "" : "<p>"));
  if (rest !== html) return rest === "" ? html : rest;
  return html.replace(SAME_LINE, "<p>").replace(/^<p>(\p{Ll})/u, (_, letter: string) => `<p>${letter.toUpperCase()}`);
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
