import { foldCharacter, readEntity } from "./fold-character.ts";
import { MASK_WORDS } from "./mask-words.ts";
import { BARRIER, isSolid, type Signs } from "./signs.ts";

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
}

const LONGEST_MARKUP = 500;
const words = [...MASK_WORDS.keys()];

/** Every text has its signs: entities decoded, what is invisible or emphasis left out, all alphabets read as one. */
export function foldText(text: string, markup: Markup): Signs {
  const folding: Folding = { text, markup, signs: [], starts: [], ends: [], closing: new Map() };
  let at = 0;
  while (at < text.length) at += foldAt(folding, at);
  const { signs, starts, ends } = folding;
  const [solid, places]: [string[], number[]] = [[], []];
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index] ?? "";
    if (!isSolid(sign) && sign !== BARRIER) continue;
    solid.push(sign);
    places.push(index);
  }
  return { text: signs.join(""), starts, ends, source: text, solid: solid.join(""), at: places };
}

/** Folds what begins here, and says how long it is. */
function foldAt(folding: Folding, at: number): number {
  const { text } = folding;
  const code = text.charCodeAt(at);
  if (code > 127) {
    const point = text.codePointAt(at) ?? code;
    return putCharacter(folding, at, point);
  }
  if (code >= 97 || (code >= 48 && code <= 57)) {
    if (code !== 126 || text.charCodeAt(at + 1) !== 126) return put(folding, at, 1, foldAscii(code));
    return put(folding, at, 2, "");
  }
  return foldMark(folding, at, code);
}

function foldMark(folding: Folding, at: number, code: number): number {
  const { text } = folding;
  const sign = text.charAt(at);
  if (sign === "*" || sign === "`" || sign === "\\") return put(folding, at, 1, "");
  if (sign === "&") {
    const entity = readEntity(text, at);
    if (entity) return put(folding, at, entity.length, foldSign(entity.sign));
  }
  if (sign === "[") {
    const word = words.find((one) => text.startsWith(one, at));
    if (word) return put(folding, at, word.length, BARRIER);
  }
  if (sign === "%") {
    const escaped = /^%(?:20|40)(?=[a-z\d])/i.exec(text.slice(at, at + 4))?.[0];
    if (escaped) return put(folding, at, 3, escaped === "%40" ? "@" : " ");
  }
  return foldMarkup(folding, at) ?? put(folding, at, 1, foldAscii(code));
}

const TAG = /^<(?:[a-z]|\/[a-z]|!--)/i;
const INLINE = /^<\/?(?:a|abbr|b|code|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;

/** A tag, or the target of a link; null where there is neither. */
function foldMarkup(folding: Folding, at: number): number | null {
  const { text, markup } = folding;
  if (markup === "read") return null;
  if (text.charAt(at) === "]" && text.charAt(at + 1) === "(") {
    const end = closingAfter(folding, ")", at);
    return end - at > LONGEST_MARKUP ? null : put(folding, at, end - at + 1, "");
  }
  if (text.charAt(at) !== "<" || !TAG.test(text.slice(at, at + 4))) return null;
  const end = closingAfter(folding, ">", at);
  if (end - at > LONGEST_MARKUP) return null;
  return put(folding, at, end - at + 1, INLINE.test(text.slice(at, at + 9)) ? "" : " ");
}

function closingAfter({ text, closing }: Folding, sign: string, at: number): number {
  const known = closing.get(sign) ?? -1;
  if (known > at) return known;
  const found = text.indexOf(sign, at);
  const place = found === -1 ? Infinity : found;
  closing.set(sign, place);
  return place;
}

function foldSign(sign: number | string): string {
  if (typeof sign === "string") return sign;
  if (sign > 127) return foldCharacter(sign);
  return sign === 42 || sign === 92 || sign === 96 ? "" : foldAscii(sign);
}

function foldAscii(code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code === 36) return "€";
  if (code === 10 || code === 13) return "\n";
  if (code === 9 || code === 11 || code === 12) return " ";
  return code < 32 || code === 127 ? "" : String.fromCharCode(code);
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
