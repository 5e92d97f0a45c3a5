import sanitizeHtml from "sanitize-html";
import { unescapeHtml } from "#app/features/markdown/escape-html.ts";

/** Of 256 kB of markup nothing more is looked at. */
const LOOKED_AT = 60_000;

/** What somebody wrote, without its markup: nothing of it is obeyed, its lines stay lines. */
export function plainWords(html: string): string {
  const lines = html
    .slice(0, LOOKED_AT)
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(/<\/(?:p|div|li|h[1-6]|blockquote|pre)>/gi, "\n\n");
  return unescapeHtml(sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {}, nestingLimit: 40 }))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
