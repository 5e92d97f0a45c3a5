import { DISPLAY_NAME } from "#app/features/threads/limits.ts";

export type CharacterRefusal =
  | "name-too-long"
  | "name-invisible"
  | "name-symbols"
  | "name-marks"
  | "name-no-letter"
  | "name-alphabets";

/** Controls, direction marks, joiners, fillers, private and unknown characters: they change how a name reads, unseen. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;
/** Letters made to look drawn: small capitals, raised, lettered, wide, mathematical. */
const STYLED = /[\u1d00-\u1dbf\u2070-\u209f\u2100-\u218f\ua720-\ua721\uff01-\uff5e\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;
/** Letters, marks, digits, spaces, and the signs that names are written with. Emoji, ticks, stars and seals are none. */
const ORDINARY = /^[\p{L}\p{M}\p{Nd}\s'’‘.,\-‐‑–—·&()/_!?:"«»+@#・׳״]*$/u;
/** Round or square, around the letter before: a badge. */
const ENCLOSING = /\p{Me}|[\ufe00-\ufe0f]/u;
/** After composition, no alphabet of Europe needs more than two on a letter; none at all more than three. */
const FLOOD = /\p{M}{4,}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}{3,}|^\s*\p{M}/u;

const SCRIPTS = {
  latin: /\p{Script=Latin}/u,
  greek: /\p{Script=Greek}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  eastAsian: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
} as const;
/** Written in several alphabets: an apostrophe that is a letter, a mark of length. */
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;
type Script = keyof typeof SCRIPTS | "other";

/** Why a name may not be written with these characters, as they were sent; null when it may. */
export function refusalOfCharacters(name: string): CharacterRefusal | null {
  if (name.length > DISPLAY_NAME.max * 2) return "name-too-long";
  if (INVISIBLE.test(name.replace(/\r?\n/g, " "))) return "name-invisible";
  const composed = name.normalize("NFC");
  if (FLOOD.test(composed)) return "name-marks";
  if (ENCLOSING.test(composed) || STYLED.test(composed) || !ORDINARY.test(composed)) return "name-symbols";
  if (!/\p{L}/u.test(composed)) return "name-no-letter";
  return mixesAlphabets(composed) ? "name-alphabets" : null;
}

/** Two alphabets in one name are how one is faked; Chinese, Japanese and Korean are written beside Latin and among themselves. */
function mixesAlphabets(name: string): boolean {
  const letters = (name.match(/\p{L}/gu) ?? []).filter((letter) => !SHARED.test(letter));
  const scripts = new Set(letters.map(scriptOf));
  if (/[^\P{Nd}0-9]/u.test(name) && scripts.has("latin")) return true;
  if (scripts.has("eastAsian")) scripts.delete("latin");
  return scripts.size > 1;
}

function scriptOf(letter: string): Script {
  for (const script of Object.keys(SCRIPTS)) {
    if (isScript(script) && SCRIPTS[script].test(letter)) return script;
  }
  return "other";
}

function isScript(name: string): name is keyof typeof SCRIPTS {
  return name in SCRIPTS;
}
