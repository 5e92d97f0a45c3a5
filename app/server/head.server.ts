import type { Head } from "#app/features/site/head.ts";
import type { RequestContext } from "./context.server.ts";

interface About {
  title: string;
  description?: string;
  /** Canonical path, with the parameters that make it another page. */
  path: string;
  article?: boolean;
}

/** What a page says of itself to search engines and to the networks it is shared on. */
export function headOf({ env, lang }: RequestContext, { title, description, path, article = false }: About): Head {
  return {
    title,
    description: description ?? "",
    url: `${env.publicUrl.origin}${path}`,
    image: `${env.publicUrl.origin}/share-card.png`,
    locale: lang === "fr" ? "fr_FR" : "en_GB",
    type: article ? "article" : "website",
  };
}
