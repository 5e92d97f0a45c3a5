/** How a text is made to fit a picture: cleaned, cut at a word, set smaller when it is long. */

export interface Setting {
  /** In pixels. */
  size: number;
  lines: number;
  /** Lines of about the same length: only where they are sure to be enough, else satori cuts too early. */
  balanced: boolean;
}

const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Controls and hidden signs, that may turn a line around; joiners stay, since letters and emoji are made with them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const JOINERS = new Set(["\u200c", "\u200d"]);

/** Vowel signs and accents that no letter includes: heaped up they climb over the other lines, and few are missed. */
const LOOSE_MARKS = /[\p{Mn}\p{Me}]/gu;

/** One line, with nothing hidden in it. */
export function oneLine(text: string): string {
  const spaced = text.toWellFormed().replace(/[\t\n\r\u2028\u2029]/g, " ");
  const seen = spaced.replace(HIDDEN, (sign) => (JOINERS.has(sign) ? sign : ""));
  return seen.normalize("NFC").replace(/ +/g, " ").trim();
}

/** One line of signs that can be drawn well. */
export function cleanText(text: string): string {
  return oneLine(oneLine(text).replace(LOOSE_MARKS, ""));
}

const WIDE = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

const CAPITAL = /^\p{Lu}/u;

/** How much room a text takes, counted in small letters: what people see as one sign is one, and more when it is wide. */
export function roomOf(text: string): number {
  return [...segmenter.segment(text)].reduce((room, { segment }) => room + roomOfSign(segment), 0);
}

function roomOfSign(sign: string): number {
  if (WIDE.test(sign)) return 2;
  return CAPITAL.test(sign) ? 1.4 : 1;
}

const ELLIPSIS = "…";

/** The text, or its beginning up to a word and an ellipsis; a word longer than a third of the room is cut too. */
export function cutText(text: string, room: number): string {
  if (roomOf(text) <= room) return text;
  const kept = beginningOf(text, room - 1);
  const lastSpace = /\s/u.test(text.charAt(kept.length)) ? kept.length : kept.search(/\s\S*$/u);
  const atWord = lastSpace > (kept.length * 2) / 3 ? kept.slice(0, lastSpace) : kept;
  return `${atWord.replace(/[\s,;:.!?…–—-]+$/u, "")}${ELLIPSIS}`;
}

/** As many whole signs as fit. */
function beginningOf(text: string, room: number): string {
  let left = room;
  for (const { segment, index } of segmenter.segment(text)) {
    left -= roomOfSign(segment);
    if (left < 0) return text.slice(0, index);
  }
  return text;
}

/** The sizes of a title: up to how much room it takes, and over how many lines, beside an answer or alone. */
const TITLES = [
  { room: 22, size: 88, beside: 2, alone: 3 },
  { room: 46, size: 70, beside: 2, alone: 3 },
  { room: 92, size: 58, beside: 3, alone: 4 },
] as const;
const LONGEST = { room: 150, size: 46, beside: 4, alone: 5 } as const;

/** Such a word may leave half a line empty, or be broken. */
const LONG_WORD = 18;

export const LONGEST_TITLE = LONGEST.room;

/** How large a title is set: smaller the longer it is, over fewer lines when an answer stands under it. */
export function titleSetting(title: string, hasAnswer: boolean): Setting {
  const room = roomOf(title);
  const chosen = TITLES.find((one) => room <= one.room);
  const { size, beside, alone } = chosen ?? LONGEST;
  const longestWord = Math.max(...title.split(/\s/u).map(roomOf));
  return { size, lines: hasAnswer ? beside : alone, balanced: chosen !== undefined && longestWord <= LONG_WORD };
}

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A text runs the way of its first letter, as in browsers (dir="auto"). */
export function directionOf(text: string): "ltr" | "rtl" {
  const [letter = ""] = FIRST_LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}
