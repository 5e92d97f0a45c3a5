import { placesToCut } from "./places-to-cut.ts";

export type Fits = (text: string) => boolean;

const ELLIPSIS = "…";
/** Nothing that leads on to what is no longer there, nor what an ellipsis says already. */
const DANGLING = /[\s,;:.!?…–—«“"([{/•、。，！？：،؛؟-]+$/u;

/** Where the longest beginning ends that, dressed as `dress` says, fits; 0 where none does. */
export function placeThatFits(text: string, dress: (beginning: string) => string, fits: Fits): number {
  const { words, signs } = placesToCut(text);
  const fitsAt = (place: number) => fits(dress(text.slice(0, place)));
  const sign = longest(signs, fitsAt);
  const word = longest(words, fitsAt);
  // A word longer than the rest: cut through it rather than lose most of the room.
  return word * 2 >= sign ? word : sign;
}

/** The text, or its beginning with an ellipsis, and what must stay at its end: "Pourquoi ma carte… ?". Empty where nothing fits. */
export function cutText(text: string, fits: Fits, end = ""): string {
  if (fits(text)) return text;
  const place = placeThatFits(text, (beginning) => dressed(beginning, end), fits);
  return dressed(text.slice(0, place), end);
}

/** A beginning that ends in the middle of a sentence, and says so. */
export function dressed(beginning: string, end = ""): string {
  const bare = beginning.replace(DANGLING, "");
  return bare === "" ? "" : `${bare}${ELLIPSIS}${end}`;
}

/** What was tried fits; lengths grow with the text but for a sign or two, and that is why it is tried. */
function longest(places: readonly number[], fitsAt: (place: number) => boolean): number {
  let [best, low, high] = [0, 0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle] ?? 0;
    if (fitsAt(place)) [best, low] = [place, middle + 1];
    else high = middle - 1;
  }
  return best;
}
