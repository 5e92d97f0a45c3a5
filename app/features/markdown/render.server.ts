import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";
import type { Safe } from "#app/features/shield/door.ts";
import { escapeHtml } from "./escape-html.ts";
import { maskMark, masksAsText } from "./mask-mark.ts";

const EXCERPT = 220;

const markdown = new Marked({
  extensions: [maskMark],
  gfm: true,
  breaks: true,
  renderer: {
    /** The page's own title is h1 and its parts h2: a post begins at h3. */
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    /** Someone else's server would see every reader: a remote image becomes a link. */
    image({ href, text }) {
      return `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`;
    },
  },
  /** HTML is text like any other: shown, not obeyed. */
  tokenizer: { html: () => undefined, tag: () => undefined },
});

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ..."p br strong em del a ul ol li blockquote code pre h3 h4 h5 h6 hr table thead tbody tr th td sup sub kbd span".split(
      " ",
    ),
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["align"], td: ["align"] },
  allowedClasses: { span: ["mask"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 40,
  transformTags: { a: sanitizeHtml.simpleTransform("a", { rel: "ugc nofollow noopener noreferrer" }) },
};

export interface Rendered {
  html: string;
  /** The first two lines of text, for cards. */
  excerpt: string;
}

/** Wider than a phone, it scrolls sideways: the keyboard must reach it. */
const SCROLLED_TABLE = '<table tabindex="0">';

/** Markdown to the HTML that pages show. Done once, when something is written: the result is stored. */
export function renderMarkdown(source: Safe): Rendered {
  return renderOwnWords(source);
}

/** The site's own texts - its fixed pages - tell the bank's own numbers: they do without the shield. */
export function renderOwnWords(source: string): Rendered {
  const html = sanitizeHtml(markdown.parse(flatten(source), { async: false }), ALLOWED)
    .trim()
    .replaceAll("<table>", SCROLLED_TABLE);
  return { html, excerpt: excerptOf(html) };
}

/** More than eight quotes and list marks in a row, in any mixture. */
const DEEP_MARKS = /^(?:\s{0,3}(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+)){9,}/;
const DEEP_INDENT = /^[ \t]{25,}/;
const LONG_GAP = / {200,}/g;
/** The search for addresses to link reads a word again from each of its marks. */
const LONG_WORD = /\S{1000}/gu;

/** Cuts nesting and lengths that no person writes, before they cost anything. */
function flatten(source: string): string {
  const lines = source.split("\n").map((line) => line.replace(DEEP_MARKS, "> ").replace(DEEP_INDENT, " ".repeat(24)));
  return lines
    .join("\n")
    .replace(/[[\]!*_~`]{60,}/g, (run) => run.slice(0, 60))
    .replace(LONG_GAP, " ".repeat(200))
    .replace(LONG_WORD, "$&\u200b");
}

/** "Bonjour Inès," says nothing of what follows. */
const GREETING = /^<p>(?:Bonjour|Bonsoir|Madame|Monsieur|Hello|Hi|Good morning)\b[^<]{0,40}<\/p>\s*(?=<)/i;

function excerptOf(whole: string): string {
  const html = whole.replace(GREETING, "");
  const text = sanitizeHtml(masksAsText(html).replace(/<\/(p|li|h\d|blockquote|pre|td)>|<br \/>/g, " "), {
    allowedTags: [],
    allowedAttributes: {},
    parser: { decodeEntities: true },
  })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT);
  // Never in the middle of an emoji.
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), EXCERPT - 40)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
