import { SORTS, type Sort } from "./sorts.ts";
import type { ThreadKind } from "./cards.ts";

/** The address of the same list with one thing changed; a change starts again at the first page. */
export function changed(params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  for (const name of ["apres", "fait", "sur"]) next.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next.size > 0 ? `?${next.toString()}` : "?";
}

/** The first order of a list is the one its bare address has. */
export function sortAddress(params: URLSearchParams, kind: ThreadKind, sort: Sort): string {
  return changed(params, { tri: sort === SORTS[kind][0] ? null : sort });
}
