import type { MetaDescriptor } from "@remix-run/react";

export interface Head {
  title: string;
  description: string;
  /** Canonical and absolute, without language or one-time parameters. */
  url: string;
  image: string;
  locale: string;
  type: "article" | "website";
}

/** For a route whose loader returns `head`: title, canonical, the other language, OpenGraph. */
export function headMeta({ data }: { data: unknown }): MetaDescriptor[] {
  const head = readHead(data);
  if (!head) return [{ title: "&vous" }];
  const other = (lang: string) => `${head.url}${head.url.includes("?") ? "&" : "?"}lang=${lang}`;
  return [
    { title: head.title === "&vous" ? head.title : `${head.title} · &vous` },
    { name: "description", content: head.description },
    { tagName: "link", rel: "canonical", href: head.url },
    { tagName: "link", rel: "alternate", hrefLang: "fr", href: other("fr") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: other("en") },
    { property: "og:title", content: head.title },
    { property: "og:description", content: head.description },
    { property: "og:url", content: head.url },
    { property: "og:type", content: head.type },
    { property: "og:locale", content: head.locale },
    { property: "og:image", content: head.image },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: "&vous" },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

function readHead(data: unknown): Head | null {
  return hasHead(data) ? data.head : null;
}

function hasHead(data: unknown): data is { head: Head } {
  return typeof data === "object" && data !== null && "head" in data;
}
