/** How a strict local Mastodon counts and renders texts, from its public documentation ("Posting to your profile"). */

const SEGMENTER = new Intl.Segmenter("und", { granularity: "grapheme" });
const LINK = /https?:\/\/[^\s<>"]+/g;
const MENTION = /(^|[^\w/@])@(\w+)(?:@([\w.-]+\w))?/g;

export function lengthOf(text: string, reservedPerUrl: number): number {
  const counted = text.replace(LINK, "x".repeat(reservedPerUrl)).replace(MENTION, "$1@$2");
  return Array.from(SEGMENTER.segment(counted)).length;
}

/** Paragraphs, line breaks, links of which the reader sees the middle, people without their server. */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const parts = paragraph
      .split(/(https?:\/\/[^\s<>"]+)/)
      .map((part, index) => (index % 2 ? link(part) : words(part)));
    return `<p>${parts.join("").replaceAll("\n", "<br />")}</p>`;
  });
  return paragraphs.join("");
}

function words(text: string): string {
  return escape(text).replace(
    MENTION,
    (_, before: string, name: string) =>
      `${before}<span class="h-card" translate="no"><a href="https://far.example/@${name}" class="u-url mention">@<span>${name}</span></a></span>`,
  );
}

function link(href: string): string {
  const [, scheme = "", rest = ""] = /^(https?:\/\/(?:www\.)?)(.*)$/.exec(href) ?? [];
  const [shown, hidden] = [rest.slice(0, 30), rest.slice(30)];
  const middle = `<span class="${hidden ? "ellipsis" : ""}">${escape(shown)}</span>`;
  return `<a href="${escape(href)}" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">${scheme}</span>${middle}<span class="invisible">${escape(hidden)}</span></a>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
