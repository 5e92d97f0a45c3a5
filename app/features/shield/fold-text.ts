import { digitRuns } from "./digit-groups.ts";
import { foldCharacter, readEntity } from "./fold-character.ts";
import { MASK_WORDS } from "./mask-words.ts";
import { BARRIER, type Signs } from "./signs.ts";

/** A tag or the target of a link may hold a secret too: such a text is read a second time with them. */
export type Markup = "left out" | "read";

interface Folding {
  text: string;
  markup: Markup;
  signs: string[];
  starts: number[];
  ends: number[];
  /** The next ")" and ">", so that each is looked for once. */
  closing: Map<string, number>;
  hidden: boolean;
}

const LONGEST_MARKUP = 500;
const words = [...MASK_WORDS.keys()];
/** What ASCII is folded to where nothing can begin with it. */
const PLAIN = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return "&%<[]*`\\~".includes(sign) ? undefined : foldAscii(sign);
});

/** Every text has its signs: entities decoded, what is invisible or emphasis left out, all alphabets read as one. */
export function foldText(text: string, markup: Markup): Signs {
  const folding: Folding = { text, markup, signs: [], starts: [], ends: [], closing: new Map(), hidden: false };
  const { signs, starts, ends } = folding;
  for (let at = 0; at < text.length; ) {
    const plain = PLAIN[text.charCodeAt(at)];
    if (plain === undefined) at += foldAt(folding, at);
    else {
      if (plain !== "") {
        signs.push(plain);
        starts.push(at);
        ends.push(at + 1);
      }
      at++;
    }
  }
  const folded = signs.join("");
  return { text: folded, starts, ends, hidden: folding.hidden, runs: digitRuns(folded), ...solidOf(folded) };
}

function solidOf(text: string): Pick<Signs, "solid" | "at"> {
  const solid: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 1)) continue;
    solid.push(text.charAt(index));
    at.push(index);
  }
  return { solid: solid.join(""), at };
}

/** Folds what begins here, and says how long it is. */
function foldAt(folding: Folding, at: number): number {
  const { text } = folding;
  const sign = text.charAt(at);
  if (sign > "\u007f") return putCharacter(folding, at, text.codePointAt(at) ?? 0);
  if (sign === "~") return text.startsWith("~~", at) ? 2 : put(folding, at, 1, sign);
  if (EMPHASIS.includes(sign)) return 1;
  if (sign === "&") {
    const entity = readEntity(text, at);
    if (entity) return put(folding, at, entity.length, foldDecoded(entity.sign));
  }
  if (sign === "[") {
    const word = words.find((one) => text.startsWith(one, at));
    if (word) return put(folding, at, word.length, BARRIER);
  }
  if (sign === "%") {
    const escaped = /^%(?:20|40)(?=[a-z\d])/i.exec(text.slice(at, at + 4))?.[0];
    if (escaped) return put(folding, at, 3, escaped === "%40" ? "@" : " ");
  }
  return foldMarkup(folding, at) ?? put(folding, at, 1, sign);
}

const EMPHASIS = "*`\\";
/** "<at>" is how some write "@". */
const TAG = /^<(?:(?!(?:at|arobase?)>)[a-z]|\/[a-z]|!--)/i;
const INLINE = /^<\/?(?:a|abbr|b|code|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;

/** A tag, or the target of a link; null where there is neither. */
function foldMarkup(folding: Folding, at: number): number | null {
  const { text, markup } = folding;
  if (markup === "read") return null;
  const isTarget = text.startsWith("](", at);
  if (!isTarget && !(text.charAt(at) === "<" && TAG.test(text.slice(at, at + 9)))) return null;
  const end = closingAfter(folding, isTarget ? ")" : ">", at) + 1;
  if (end - at > LONGEST_MARKUP) return null;
  folding.hidden ||= /[\d@&]|[^ -~]/.test(text.slice(at, end));
  return put(folding, at, end - at, isTarget || INLINE.test(text.slice(at, at + 9)) ? "" : " ");
}

function closingAfter({ text, closing }: Folding, sign: string, at: number): number {
  const known = closing.get(sign) ?? -1;
  if (known > at) return known;
  const found = text.indexOf(sign, at);
  const place = found === -1 ? Infinity : found;
  closing.set(sign, place);
  return place;
}

function foldDecoded(sign: number | string): string {
  if (typeof sign === "number" && sign > 127) return foldCharacter(sign);
  const ascii = typeof sign === "number" ? String.fromCharCode(sign) : sign;
  return EMPHASIS.includes(ascii) ? "" : foldAscii(ascii);
}

/** Nothing for a sign of control. */
function foldAscii(sign: string): string {
  if (sign === "$") return "€";
  if (sign === "\n" || sign === "\r") return "\n";
  if (/^[\t\v\f]$/.test(sign)) return " ";
  return sign < " " || sign === "\u007f" ? "" : sign.toLowerCase();
}

function putCharacter(folding: Folding, at: number, point: number): number {
  const [folded, length] = [foldCharacter(point), point > 0xffff ? 2 : 1];
  const { ends } = folding;
  // What nobody sees goes along with the sign that it follows: a keycap, a mark on a letter.
  if (folded === "" && ends[ends.length - 1] === at) ends[ends.length - 1] = at + length;
  return put(folding, at, length, folded);
}

function put({ signs, starts, ends }: Folding, at: number, length: number, folded: string): number {
  for (const sign of folded) {
    signs.push(sign);
    starts.push(at);
    ends.push(at + length);
  }
  return length;
}
