import type { ThreadKind } from "./cards.ts";

/** The orders of a list, as ?tri= names them; the first is the one without ?tri=. */
export const SORTS = {
  question: ["recentes", "actives", "votees", "commentees", "sans-reponse"],
  idea: ["populaires", "votees", "commentees", "recentes", "actives"],
} as const satisfies Record<ThreadKind, readonly string[]>;

export type Sort = (typeof SORTS)[ThreadKind][number];

/** Null for a word that is no order of this kind of list. */
export function readSort(kind: ThreadKind, text: string | null): Sort | null {
  if (text === null) return SORTS[kind][0];
  return SORTS[kind].find((sort) => sort === text) ?? null;
}
