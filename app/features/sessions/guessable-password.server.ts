import { dictionary } from "@zxcvbn-ts/language-common";

const COMMON: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

/** Rows of keys and of the alphabet, as far as a finger runs along them. */
const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
]
  .flatMap((run) => [run, [...run].reverse().join("")])
  .map((run) => run + run);

/** Written for letters: p@ssw0rd. */
const SIGNS: Record<string, string> = { "@": "a", "4": "a", "3": "e", "1": "i", "0": "o", "5": "s", $: "s", "7": "t" };

/** Of digits alone, fewer than these are a date, a telephone or a run. */
const LONG_ENOUGH_OF_DIGITS = 20;
/** Letters besides one's own name that make a password out of it. */
const LEFT_AT_LEAST = 4;

/**
 * Whether a password is among the first that anyone would try: the commonest, with the usual ending or signs for letters;
 * digits alone; a run or a repetition; the name, the address or the site that it belongs to.
 */
export function isCommonPassword(password: string, about: string[] = []): boolean {
  const plain = fold(password);
  const spelt = [...plain].map((sign) => SIGNS[sign] ?? sign).join("");
  const guesses = [plain, spelt, wordIn(plain), wordIn(spelt), plain.replace(/[^a-z\d]/g, "")];
  return (
    guesses.some((guess) => COMMON.has(guess)) ||
    new Set(plain).size < 4 ||
    (/^[\d\s.,/+-]+$/.test(plain) && plain.length < LONG_ENOUGH_OF_DIGITS) ||
    /^(.{1,5})\1+$/.test(plain) ||
    RUNS.some((run) => run.includes(wordIn(plain)) && wordIn(plain).length > 3) ||
    isAbout(plain, about)
  );
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Without the digits and signs that people put around it. */
function wordIn(password: string): string {
  return password.replace(/^[\d\W_]+|[\d\W_]+$/g, "");
}

/** Nothing much is left of it without these words. */
function isAbout(plain: string, about: string[]): boolean {
  const words = about
    .flatMap((text) => [fold(text).replace(/[^a-z\d]/g, ""), ...fold(text).split(/[^a-z\d]+/)])
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length);
  const letters = plain.replace(/[^a-z\d]/g, "");
  const left = words.reduce((text, word) => text.replaceAll(word, ""), letters).replace(/\d/g, "");
  return left.length < LEFT_AT_LEAST && left.length < letters.replace(/\d/g, "").length;
}
