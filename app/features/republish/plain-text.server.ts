import sanitizeHtml from "sanitize-html";
import { unescapeHtml } from "#app/features/markdown/escape-html.ts";
import { masksAsText } from "#app/features/markdown/mask-mark.ts";
import { tidyText } from "./tidy-text.ts";

const NO_TAG: sanitizeHtml.IOptions = { allowedTags: [], allowedAttributes: {}, parser: { decodeEntities: true } };

/** What a page shows of a text, without any mark: paragraphs apart, one line for each item of a list. */
export function plainText(html: string): string {
  const broken = masksAsText(html)
    .replace(/\n/g, " ")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<li>(?:\s*<p>)?/g, "\n• ")
    .replace(/<\/(?:td|th)>/g, " ")
    .replace(/<\/tr>/g, "\n")
    .replace(/<\/(?:p|h\d|blockquote|pre|ul|ol|table)>|<hr\s*\/?>/g, "\n\n");
  return tidyText(unescapeHtml(sanitizeHtml(broken, NO_TAG))).replace(/\n\n+(?=• )/g, "\n");
}
