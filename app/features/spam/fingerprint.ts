import { foldLetters } from "./fold-letters.ts";

/** What stands for a text when the same one is looked for: capitals, accents, punctuation, spaces and emoji do not matter. */
export function fingerprintOf(text: string): string {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(foldLetters);
  const said = words.join(" ");
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(said, seed).toString(36).padStart(7, "0")).join("");
}

/** FNV-1a, from a seed: two of them make it rare enough that two texts of one day meet by chance. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
