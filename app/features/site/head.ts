import type { MetaDescriptor } from "@remix-run/react";
import type { SiteView } from "#app/features/sessions/viewer.tsx";

/** 1200 by 630, in PNG. */
export interface HeadImage {
  /** Absolute. */
  url: string;
  /** Null: what it says is the name of the site. */
  alt: string | null;
}

export interface Head {
  title: string;
  description: string;
  /** Canonical and absolute, without language or one-time parameters. */
  url: string;
  image: HeadImage;
  locale: string;
  type: "article" | "website";
}

/** For a route whose loader returns `head`: title, canonical, the other language, OpenGraph. */
export function headMeta({
  data,
  matches,
}: {
  data: unknown;
  matches: { id: string; data: unknown }[];
}): MetaDescriptor[] {
  const head = readHead(data);
  const site = siteName(matches.find((match) => match.id === "root")?.data);
  if (!head) return [{ title: site }];
  const other = (lang: string) => `${head.url}${head.url.includes("?") ? "&" : "?"}lang=${lang}`;
  return [
    { title: head.title === site ? site : `${head.title} · ${site}` },
    { name: "description", content: head.description },
    { tagName: "link", rel: "canonical", href: head.url },
    { tagName: "link", rel: "alternate", hrefLang: "fr", href: other("fr") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: other("en") },
    { property: "og:title", content: head.title },
    { property: "og:description", content: head.description },
    { property: "og:url", content: head.url },
    { property: "og:type", content: head.type },
    { property: "og:locale", content: head.locale },
    { property: "og:image", content: head.image.url },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: head.image.alt ?? site },
    { name: "twitter:card", content: "summary_large_image" },
    { name: "twitter:image", content: head.image.url },
    { name: "twitter:image:alt", content: head.image.alt ?? site },
  ];
}

/** The brand's name, as the root loader gives it. */
function siteName(root: unknown): string {
  return isSite(root) ? root.brand.name : "&vous";
}

function isSite(root: unknown): root is Pick<SiteView, "brand"> {
  return typeof root === "object" && root !== null && "brand" in root;
}

function readHead(data: unknown): Head | null {
  return hasHead(data) ? data.head : null;
}

function hasHead(data: unknown): data is { head: Head } {
  return typeof data === "object" && data !== null && "head" in data;
}
