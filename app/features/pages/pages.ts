/** The fixed pages, as their addresses name them: /regles, /confidentialite... */
export const PAGES = ["regles", "classements", "accessibilite", "confidentialite", "mentions-legales"] as const;
export type PageName = (typeof PAGES)[number];

export const PAGE_TEXT_MAX = 30_000;

export function isPageName(text: string | undefined): text is PageName {
  return PAGES.some((page) => page === text);
}
