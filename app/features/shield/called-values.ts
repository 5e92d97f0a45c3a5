import { BARRIER, isDigit, type Signs } from "./signs.ts";

/** Between a name and the number that it names: "numéro de client : …", "mon code est le …". */
const BETWEEN = /[ \n:=#°"'«»(),.>|·~[\]\-–_]/;
const MOST_WORDS = 14;
const WIDEST = 12;
/** After these comes no value: "le code de 2024". */
const LEADING = new Set("de du d en par on for of a au que et and to from depuis since".split(" "));

/** Where the value begins that a name ending here names; null when other words come first. */
export function valueAfter({ text }: Signs, end: number, fillers: ReadonlySet<string>): number | null {
  let [at, last] = [end, ""];
  for (let words = 0; words < MOST_WORDS; words++) {
    const start = skipBetween(text, at);
    if (start === null) return null;
    // "Livret A : …".
    if (/[:=]/.test(text.slice(at, start))) last = "";
    const length = /^\d{1,2} ?(?:chiffres|digits|caracteres)\b/.exec(text.slice(start, start + 16))?.[0].length;
    if (length) {
      at = start + length;
      last = "";
      continue;
    }
    if (isDigit(text[start])) return LEADING.has(last) ? null : start;
    const word = wordAt(text, start);
    if (!fillers.has(word) || isDigit(text[start + word.length])) return LEADING.has(last) ? null : start;
    last = word;
    at = start + word.length;
  }
  return null;
}

function skipBetween(text: string, from: number): number | null {
  let at = from;
  while (at < text.length && BETWEEN.test(text.charAt(at))) if (++at - from > WIDEST) return null;
  return at >= text.length || text[at] === BARRIER ? null : at;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start < 20 && /[a-z]/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** The digits that begin here, whatever single sign stands between them: "12 34-56". Its end, and how many there are. */
export function digitsFrom({ text }: Signs, start: number, most: number): { to: number; digits: string } {
  let [to, digits] = [start, ""];
  for (let at = start; at < text.length && digits.length <= most; at++) {
    const sign = text.charAt(at);
    if (isDigit(sign)) {
      digits += sign;
      to = at + 1;
    } else if (at - to >= 3 || !/[ .\-/_·\n]/.test(sign)) break;
  }
  return { to, digits };
}

/** Words as a set, from a line of them. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
