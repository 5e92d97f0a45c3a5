import { type BreachKind, secrecyBreaches } from "./breaches.ts";

/** What an answer tells that it must not, as whoever wrote it is shown. */
export interface Told {
  kind: BreachKind;
  words: string;
}

/** What a text said in the bank's name tells of one person; nothing where it may leave. */
export function toldIn(text: string): Told[] {
  return secrecyBreaches(text).map(({ kind, words }) => ({ kind, words }));
}
