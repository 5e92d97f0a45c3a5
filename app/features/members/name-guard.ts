import { refusalOfCharacters, type CharacterRefusal } from "./names/characters.ts";
import { foldWord, readAsLatin, skeletonOf, wordsOf } from "./names/look-alikes.ts";
import {
  BADGE_ENDS,
  BADGE_PHRASES,
  BADGE_WORDS,
  BANK_PHRASES,
  BANK_WORDS,
  FILLERS,
  SCREEN_NAMES,
  SMALL_WORDS,
} from "./names/reserved-words.ts";

export type NameRefusal =
  | CharacterRefusal
  | "name-bank"
  | "name-badge"
  | "name-reserved"
  | "name-team"
  | "name-personal";

/** Those nobody else may be taken for. */
export interface House {
  /** The name the site goes by. */
  brand: string;
  /** Display names of those who speak for the bank. */
  team: readonly string[];
}

/** Why a member may not be called this; null when they may. It is how a name reads that counts, not how it is typed. */
export function refusalOfName(name: string, { brand, team }: House): NameRefusal | null {
  const odd = refusalOfCharacters(name);
  if (odd) return odd;
  const skeleton = skeletonOf(name);
  if (team.some((other) => skeletonOf(other) === skeleton)) return "name-team";
  if (SCREENS.has(skeleton)) return "name-reserved";
  for (const signs of [false, true]) {
    const words = wordsOf(readAsLatin(name, { signs }));
    if (readsAsTheBank(words, brandForms(brand))) return "name-bank";
    if (readsAsABadge(words)) return "name-badge";
  }
  return null;
}

const fold = (words: string[]) => new Set(words.map(foldWord));
const SCREENS = new Set(SCREEN_NAMES.map(skeletonOf));
const WORDS = fold(BANK_WORDS);
const PHRASES = fold([...BANK_PHRASES, ...BANK_WORDS]);
const BESIDE = fold(FILLERS);
const BADGES = fold(BADGE_WORDS);
const BADGES_SAID = fold(BADGE_PHRASES);
const BADGES_LAST = fold(BADGE_ENDS);

interface BrandForms {
  /** The bank's wherever they stand in a name. */
  anywhere: Set<string>;
  /** The bank's alone, or among words of the bank. */
  whole: Set<string>;
}

/** "&vous" is read "et vous"; its bare letters are a word that names may hold. */
function brandForms(brand: string): BrandForms {
  const [bare = "", full = ""] = [false, true].map((signs) => readAsLatin(brand, { signs }).replaceAll(" ", ""));
  const forms = (texts: string[]) => fold(texts.filter((text) => text.length >= 2));
  return { anywhere: forms([full]), whole: forms([bare, full]) };
}

function readsAsTheBank(words: string[], brand: BrandForms): boolean {
  const said = words.filter((word) => !SMALL_WORDS.has(word));
  return (
    words.some((word) => formsOf(word).some((form) => WORDS.has(form) || isCompound(form, brand.anywhere))) ||
    runsOf(words).some((run) => brand.anywhere.has(run)) ||
    runsOf(said).some((run) => PHRASES.has(run)) ||
    isCompound(foldWord(words.join("")), brand.whole)
  );
}

function readsAsABadge(words: string[]): boolean {
  const said = words.filter((word) => !SMALL_WORDS.has(word));
  return (
    words.some((word) => BADGES.has(foldWord(word))) ||
    runsOf(said).some((run) => BADGES_SAID.has(run)) ||
    BADGES_LAST.has(foldWord(words.at(-1) ?? ""))
  );
}

/** As written, without the numbers around it, in the singular. */
function formsOf(word: string): string[] {
  const bare = word.replace(/^\d+|\d+$/g, "");
  return [word, bare, bare.replace(/s$/, "")].filter((form) => form !== "").map(foldWord);
}

/** Neighbours in one piece, up to four. */
function runsOf(words: string[]): string[] {
  return words.flatMap((_, start) =>
    [1, 2, 3, 4]
      .filter((length) => start + length <= words.length)
      .map((length) =>
        foldWord(
          words
            .slice(start, start + length)
            .join("")
            .replace(/\d+$/, ""),
        ),
      ),
  );
}

/** Nothing but the bank's words and what stands beside them, at least one of the first: "supportsg", "monservicefraude". */
function isCompound(word: string, brand: Set<string>): boolean {
  // For each place reached: whether one of the bank's words led there.
  const reached = new Map<number, boolean>([[0, false]]);
  for (let start = 0; start < word.length; start++) {
    const bank = reached.get(start);
    if (bank === undefined) continue;
    for (let end = start + 1; end <= word.length; end++) {
      const part = word.slice(start, end);
      const named = PHRASES.has(part) || brand.has(part);
      if (named || BESIDE.has(part)) reached.set(end, (reached.get(end) ?? false) || bank || named);
    }
  }
  return reached.get(word.length) ?? false;
}
