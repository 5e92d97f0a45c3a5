import { readAsLatin } from "#app/features/members/names/look-alikes.ts";

/** What a character that nobody sees is folded to. */
const NOTHING = "";
/** Any other sign that only stands between letters and digits: an emoji, a bullet, half of a character. */
const OTHER = "·";

const kept = new Map<number, string>();
const MOST_KEPT = 4_000;

/** A character beyond ASCII as small Latin letters, digits, ASCII punctuation, "€" for any currency, "·" or nothing. */
export function foldCharacter(point: number): string {
  const known = kept.get(point);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = read(point);
  kept.set(point, folded);
  return folded;
}

function read(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return OTHER;
  const character = String.fromCodePoint(point);
  if (/[\p{M}\p{Cf}\p{DI}\p{Cc}]/u.test(character)) return NOTHING;
  if (/\p{Nd}/u.test(character)) return digitOf(point);
  if (/[\u2028\u2029]/.test(character)) return "\n";
  if (/\p{Z}/u.test(character)) return " ";
  if (/\p{Pd}|[−‒⁃]/u.test(character)) return "-";
  if (/\p{Sc}/u.test(character)) return "€";
  if (/[’‘ʼ′´＇]/.test(character)) return "'";
  if (/[«»“”„‟＂]/.test(character)) return '"';
  if (/[°‰．。·•]/.test(character)) return { "°": "°", "‰": "%", "．": ".", "。": "." }[character] ?? OTHER;
  // The letters that flags are made of.
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return String.fromCharCode(point - 0x1f1e6 + 97);
  return readLetter(character);
}

function readLetter(character: string): string {
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^[a-z\d]+$/.test(plain) || /^[!-~]$/.test(plain)) return plain;
  // A circled or bracketed digit: ⑴ is "(1)", ⒈ is "1.".
  const bracketed = /^\(?(\d+|[a-z])[).,]?$/.exec(plain);
  if (bracketed?.[1]) return bracketed[1];
  const latin = readAsLatin(character, { signs: false });
  return /^[a-z\d]+$/.test(latin) ? latin : OTHER;
}

/** Unicode keeps every script's ten digits together, and several sets side by side only in whole tens. */
function digitOf(point: number): string {
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((point - first) % 10);
}

const NAMED: Record<string, string> = {
  commat: "@",
  period: ".",
  plus: "+",
  colon: ":",
  comma: ",",
  sol: "/",
  num: "#",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  ndash: "-",
  mdash: "-",
  deg: "°",
  euro: "€",
  percnt: "%",
  equals: "=",
  amp: "&",
  lt: "<",
  gt: ">",
  shy: NOTHING,
  zwj: NOTHING,
  zwnj: NOTHING,
  lrm: NOTHING,
  rlm: NOTHING,
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ...every("hairsp numsp puncsp mediumspace thinspace verythinspace nonbreakingspace tab", " "),
  ...every("zerowidthspace nobreak invisiblecomma invisibletimes applyfunction it ic af", NOTHING),
  ...every("horbar minus", "-"),
  ...every("bull middot hellip ast midast vert verbar sect para", OTHER),
  newline: "\n",
  lpar: "(",
  rpar: ")",
  lsqb: "[",
  rsqb: "]",
  lbrack: "[",
  rbrack: "]",
  semi: ";",
  quot: '"',
  apos: "'",
  sup1: "1",
  sup2: "2",
  sup3: "3",
};

function every(names: string, sign: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, sign]));
}

const ENTITY = /&(?:amp;){0,3}(?:#x0{0,6}([\da-f]{1,6})|#0{0,6}(\d{1,7})|([a-z]{2,20}[1-3]?))(;?)/iy;

/** The character written as an HTML entity at this place, once or several times escaped: its point or its fold. */
export function readEntity(text: string, at: number): { length: number; sign: number | string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return null;
  const [whole, hex, decimal, name, end] = match;
  if (name !== undefined) {
    const sign = end ? NAMED[name.toLowerCase()] : undefined;
    return sign === undefined ? null : { length: whole.length, sign };
  }
  const point = hex ? parseInt(hex, 16) : Number(decimal);
  return point > 0x10ffff ? null : { length: whole.length, sign: point };
}
