import sanitizeHtml from "sanitize-html";

/** Of 256 kB of markup nothing more is looked at. */
const LOOKED_AT = 60_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What somebody wrote, without its markup: nothing of it is obeyed, its lines stay lines. */
export function plainWords(html: string): string {
  const lines = html
    .slice(0, LOOKED_AT)
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(/<\/(?:p|div|li|h[1-6]|blockquote|pre)>/gi, "\n\n");
  return sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {}, nestingLimit: 40 })
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
