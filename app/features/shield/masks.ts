import type { SecretKind } from "./secrets.ts";

export interface Mask {
  kind: SecretKind;
  /** Where it stood in the text that was given. */
  start: number;
  length: number;
}

export type Words = (mask: Mask) => string;

/** The text with words in the place of each mask. */
export function replace(text: string, masks: readonly Mask[], words: Words): string {
  const parts: string[] = [];
  let at = 0;
  for (const mask of masks) {
    parts.push(text.slice(at, mask.start), words(mask));
    at = mask.start + mask.length;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Masks of a given text, with those that were found once it was masked: all of them where they stood in it. */
export function putBack(earlier: readonly Mask[], later: readonly Mask[], words: Words): Mask[] {
  const all: Mask[] = [];
  let [next, moved] = [0, 0];
  /** Takes the earlier masks whose words begin before this place of the masked text. */
  const takeUntil = (place: number, keep: boolean) => {
    for (let mask = earlier[next]; mask && mask.start + moved < place; mask = earlier[++next]) {
      moved += words(mask).length - mask.length;
      if (keep) all.push(mask);
    }
  };
  for (const mask of later) {
    takeUntil(mask.start, true);
    const start = mask.start - moved;
    // The words of an earlier mask that this one covers go with it.
    takeUntil(mask.start + mask.length, false);
    all.push({ kind: mask.kind, start, length: mask.start + mask.length - moved - start });
  }
  takeUntil(Infinity, true);
  return all;
}
