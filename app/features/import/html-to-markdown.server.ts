import sanitizeHtml from "sanitize-html";
import TurndownService from "turndown";

/** What has a form in Markdown; of the rest only the text is kept, and of scripts and styles nothing. */
const READABLE: sanitizeHtml.IOptions = {
  allowedTags:
    "p br div hr h1 h2 h3 h4 h5 h6 strong b em i del s strike a img ul ol li blockquote pre code sup sub table thead tbody tr th td".split(
      " ",
    ),
  allowedAttributes: { a: ["href"], img: ["src", "alt"], ol: ["start"] },
  nonTextTags: "script style textarea option title noscript template iframe object svg math".split(" "),
  nestingLimit: 40,
  transformTags: {
    a: (_, { href }) => withAddress("a", "href", href),
    img: (_, { src, alt = "" }) => {
      const image = withAddress("img", "src", src);
      return { ...image, attribs: { ...image.attribs, alt } };
    },
  },
};

/** A relative address led somewhere on another site: here it would lead astray, so that only its text is kept. */
function withAddress(tagName: string, attribute: string, address = ""): sanitizeHtml.Tag {
  const absolute = address.trim().replace(/^\/\//, "https://");
  const url = /^(https?|mailto):/i.test(absolute) ? URL.parse(absolute) : null;
  return { tagName, attribs: url ? { [attribute]: url.href } : {} };
}

const turndown = new TurndownService({
  headingStyle: "atx",
  hr: "---",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  emDelimiter: "*",
  br: "",
});

turndown.addRule("pre", {
  filter: "pre",
  replacement: (_, node) => {
    const code = node.textContent.replace(/^\n+|\s+$/g, "");
    const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `\n\n${fence}\n${code}\n${fence}\n\n`;
  },
});

turndown.addRule("link", {
  filter: "a",
  replacement: (content, node) => {
    const href = node.getAttribute("href");
    const text = content.replace(/\s+/g, " ").trim();
    return href && text ? `[${text}](${addressOf(href)})` : content;
  },
});

/** Remote images never load here: they become links. In a link, their text is enough. */
turndown.addRule("image", {
  filter: "img",
  replacement: (_, node) => {
    const src = node.getAttribute("src");
    const text = turndown.escape((node.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim());
    return src && !node.closest("a") ? `[${text || "image"}](${addressOf(src)})` : text;
  },
});

function addressOf(href: string): string {
  return href
    .replace(/[()\\]/g, encodeURIComponent)
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
}

/** How many items of a list are done: asking each for its place would take long in a long list. */
const itemsDone = new WeakMap<object, number>();

turndown.addRule("item", {
  filter: "li",
  replacement: (content, node) => {
    const list = node.parentElement ?? node;
    const place = itemsDone.get(list) ?? 0;
    itemsDone.set(list, place + 1);
    const first = Number(list.getAttribute("start") ?? 1) || 1;
    const marker = list.nodeName === "OL" ? `${first + place}. ` : "- ";
    const text = content.trim().replace(/\n(?=.)/g, `\n${" ".repeat(marker.length)}`);
    return `${marker}${text}${node.nextSibling ? "\n" : ""}`;
  },
});

turndown.addRule("struck", {
  filter: (node) => ["DEL", "S", "STRIKE"].includes(node.nodeName),
  replacement: (content) => (content.trim() === "" ? content : `~~${content}~~`),
});

/** H₂O and m²: digits have characters of their own; other letters come down to the line. */
turndown.addRule("raised", { filter: "sup", replacement: (content) => shifted(content, "⁰¹²³⁴⁵⁶⁷⁸⁹") });
turndown.addRule("lowered", { filter: "sub", replacement: (content) => shifted(content, "₀₁₂₃₄₅₆₇₈₉") });

function shifted(content: string, digits: string): string {
  return /^\d+$/.test(content) ? content.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : content;
}

turndown.addRule("cell", {
  filter: ["th", "td"],
  replacement: (content) => ` ${content.trim().replace(/\s+/g, " ").replaceAll("|", "\\|")} |`,
});
turndown.addRule("row", {
  filter: "tr",
  replacement: (content, node) =>
    `\n|${content}${isFirstRow(node) ? `\n|${" --- |".repeat(node.children.length)}` : ""}`,
});

function isFirstRow(row: Element): boolean {
  if (row.previousElementSibling) return false;
  const part = row.parentElement;
  return !part || part.nodeName === "TABLE" || !part.previousElementSibling;
}

turndown.addRule("table body", { filter: ["thead", "tbody"], replacement: (content) => content });
turndown.addRule("table", { filter: "table", replacement: (content) => `\n\n${content.trim()}\n\n` });

const escapeMarkdown = turndown.escape.bind(turndown);

/** Besides what turndown escapes: what our Markdown would take for HTML, an entity or struck text. Bare addresses stay whole. */
turndown.escape = (text) =>
  text
    .split(/(https?:\/\/[^\s<>[\]]+)/)
    .map((part, place) =>
      place % 2 === 1 ? part : escapeMarkdown(part).replace(/~|<(?=[a-z/!?])|&(?=#?\w+;)/gi, (sign) => `\\${sign}`),
    )
    .join("");

/** A body of another site, written in HTML, as clean Markdown that its author could have written here. */
export function htmlToMarkdown(html: string): string {
  return turndown
    .turndown(sanitizeHtml(html, READABLE))
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
