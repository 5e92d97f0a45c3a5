import type { PageName } from "./pages.ts";

/** The name that the text which came with the site has in addresses. */
export const ORIGINAL = "origine";

export function versionsPath(page: PageName): string {
  return `/${page}/versions`;
}

export function versionPath(page: PageName, id: number | null): string {
  return `${versionsPath(page)}/${id ?? ORIGINAL}`;
}
