import sanitizeHtml from "sanitize-html";
import { unescapeHtml } from "#app/features/markdown/escape-html.ts";

/** Longer than any server lets people write; what goes on is not read. */
const LONGEST = 50_000;

const BARE: sanitizeHtml.IOptions = {
  allowedTags: [],
  allowedAttributes: {},
  // What is never words is dropped with what it holds.
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "template", "iframe", "svg", "math"],
  parser: { decodeEntities: true },
};

/** The HTML of a status as text: its paragraphs and line breaks, and its links letter for letter, but no HTML. */
export function plainText(html: string): string {
  const lines = html
    .slice(0, LONGEST)
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/li>\s*/gi, "\n")
    .replace(/<\/(?:p|blockquote|pre|ul|ol|h[1-6])>\s*/gi, "\n\n")
    .replace(/<li[^>]*>/gi, "- ");
  return unescapeHtml(sanitizeHtml(withAddresses(lines), BARE))
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A link whose words are not its address tells both; people and subjects (@someone, #subject) stay as they are. */
function withAddresses(html: string): string {
  return html.replace(
    /<a\s[^<>]*?href="(https?:\/\/[^"\s<>]+)"[^<>]*>(.{0,2000}?)<\/a>/gis,
    (whole, href: string, inner: string) => {
      const words = unescapeHtml(sanitizeHtml(inner, BARE)).trim();
      const same = unescapeHtml(href)
        .replace(/\/$/, "")
        .endsWith(words.replace(/^https?:\/\/|\/$/g, ""));
      return same || /^[@#]/.test(words) ? inner : `${inner} (${href})`;
    },
  );
}

/** Where the links of a status lead. */
export function linksOf(html: string): string[] {
  return Array.from(html.slice(0, LONGEST).matchAll(/<a\s[^<>]*?href="([^"<>]+)"/gi), ([, href = ""]) =>
    unescapeHtml(href),
  );
}
