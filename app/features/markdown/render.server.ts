import { Marked, Renderer, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";

/** Beyond this, quotes in quotes and lists in lists are noise, and parsing them is slow. */
const DEEPEST_QUOTE = 8;
const DEEPEST_INDENT = 24;
const EXCERPT = 220;

const markdown = new Marked({ gfm: true, breaks: true, renderer: new (class extends Renderer {
  /** The page's own title is h1 and its parts h2: a post begins at h3. */
  override heading({ tokens, depth }: Tokens.Heading): string {
    const level = Math.min(6, depth + 2);
    return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
  }

  /** Someone else's server would see every reader: a remote image becomes a link. */
  override image({ href, text }: Tokens.Image): string {
    return `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`;
  }

  /** HTML is shown, not obeyed. */
  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escapeHtml(text);
  }
})() });

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ..."p br strong em del a ul ol li blockquote code pre h3 h4 h5 h6 hr table thead tbody tr th td sup sub kbd".split(" "),
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["align"], td: ["align"] },
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

/** Markdown to the HTML that pages show. Done once, when something is written: the result is stored. */
export function renderMarkdown(source: string): Rendered {
  const html = sanitizeHtml(markdown.parse(flatten(source), { async: false }), ALLOWED).trim();
  return { html, excerpt: excerptOf(html) };
}

/** Cuts nesting that no person writes, before it costs anything. */
function flatten(source: string): string {
  return source
    .split("\n")
    .map((line) =>
      line
        .replace(/^(?:\s{0,3}>\s?){9,}/, "> ".repeat(DEEPEST_QUOTE))
        .replace(/^[ \t]{25,}/, " ".repeat(DEEPEST_INDENT))
        .replace(/^(?:\s*(?:[-*+]|\d{1,9}[.)])[ \t]+){9,}/, "- ")
        .replace(/[[\]!*_~`]{60,}/g, (run) => run.slice(0, 60)),
    )
    .join("\n");
}

function excerptOf(html: string): string {
  const text = sanitizeHtml(html.replace(/<\/(p|li|h\d|blockquote|pre|td)>|<br \/>/g, " "), {
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

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
