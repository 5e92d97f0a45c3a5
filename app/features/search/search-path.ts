import type { ThreadKind } from "#app/features/threads/cards.ts";

export interface SearchAddress {
  query: string;
  /** Neither: both. */
  kind?: ThreadKind | undefined;
  page?: number;
}

/** The address of a page of results; the first page is the one without ?page=. */
export function searchPath({ query, kind, page = 1 }: SearchAddress): string {
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  if (kind) params.set("genre", kind);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `/recherche?${params.toString()}` : "/recherche";
}

/** Writing begins with the words that found nothing. */
export function writePath(kind: ThreadKind, query: string): string {
  const folder = kind === "question" ? "/questions/nouvelle" : "/idees/nouvelle";
  return query ? `${folder}?${new URLSearchParams({ title: query }).toString()}` : folder;
}
