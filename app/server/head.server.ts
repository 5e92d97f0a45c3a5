import type { Head } from "#app/features/site/head.ts";
import type { RequestContext } from "./context.server.ts";

interface About {
  title: string;
  description?: string;
  /** Canonical path, with the parameters that make it another page. */
  path: string;
  article?: boolean;
  /** A picture of its own, by its path. */
  image?: { path: string; alt: string };
}

/** What a page says of itself to search engines and to the networks it is shared on. */
export function headOf({ env, lang }: RequestContext, about: About): Head {
  const { title, description, path, article = false, image } = about;
  return {
    title,
    description: description ?? "",
    url: `${env.publicUrl.origin}${path}`,
    image: { url: `${env.publicUrl.origin}${image?.path ?? "/share-card.png"}`, alt: image?.alt ?? null },
    locale: lang === "fr" ? "fr_FR" : "en_GB",
    type: article ? "article" : "website",
  };
}
