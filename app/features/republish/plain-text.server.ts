import sanitizeHtml from "sanitize-html";
import { masksAsText } from "#app/features/markdown/mask-mark.ts";
import { tidyText } from "./tidy-text.ts";

const NO_TAG: sanitizeHtml.IOptions = { allowedTags: [], allowedAttributes: {}, parser: { decodeEntities: true } };
/** What sanitize-html leaves escaped; the ampersand is the last, or it would make more of them. */
const ESCAPED = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
] as const;

/** What a page shows of a text, without any mark: paragraphs apart, one line for each item of a list. */
export function plainText(html: string): string {
  const broken = masksAsText(html)
    .replace(/\n/g, " ")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<li>(?:\s*<p>)?/g, "\n• ")
    .replace(/<\/(?:td|th)>/g, " ")
    .replace(/<\/tr>/g, "\n")
    .replace(/<\/(?:p|h\d|blockquote|pre|ul|ol|table)>|<hr\s*\/?>/g, "\n\n");
  const bare = sanitizeHtml(broken, NO_TAG);
  const read = ESCAPED.reduce((text, [escaped, sign]) => text.replaceAll(escaped, sign), bare);
  return tidyText(read).replace(/\n\n+(?=• )/g, "\n");
}
