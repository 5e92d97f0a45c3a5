import { isPageName, type PageName } from "#app/features/pages/pages.ts";
import { notFound } from "./reply.server.ts";

/** The fixed page that an address begins with: /regles, /regles/versions... */
export function pageNamed(request: Request): PageName {
  const [, page] = new URL(request.url).pathname.split("/");
  if (!isPageName(page)) throw notFound();
  return page;
}
