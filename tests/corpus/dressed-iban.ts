import fc from "fast-check";
import { IBAN_SHAPES } from "#app/features/shield/iban-registry.ts";

export interface Dressed {
  text: string;
  /** The first character of the IBAN in the text, and the one after its last. */
  start: number;
  end: number;
}

const CYRILLIC = new Map([..."ABCEHKMOPTXY"].map((letter, index) => [letter, "АВСЕНКМОРТХУ".charAt(index)]));
const GREEK = new Map([..."ABEZHIKMNOPTYX"].map((letter, index) => [letter, "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".charAt(index)]));
/** The noughts of scripts: Arabic, Persian, Devanagari, Bengali, Thai, fullwidth, mathematical. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6];

type Dress = (character: string) => string;
const dresses: Dress[] = [
  (character) => character.toLowerCase(),
  (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  (character) => CYRILLIC.get(character) ?? character,
  (character) => GREEK.get(character) ?? character,
  (character) => `&#${character.charCodeAt(0)};`,
  (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  (character) => (/\d/.test(character) ? `${character}\ufe0f\u20e3` : character),
  ...NOUGHTS.map(
    (nought) => (character: string) =>
      /\d/.test(character) ? String.fromCodePoint(nought + Number(character)) : character,
  ),
];

const GAPS =
  " |\n|\t|.|/|_|-| - |, |·|\u00a0|\u202f|\u200b|\u2060|\u00ad|\u202e|\u2066|\ufeff|**|*|`|\\|~~|&nbsp;|&#32;|<b>|</b>|<br>|😀| 💳 |👩‍👧|](https://exemple.fr)".split(
    "|",
  );
const AROUND = [
  "",
  " ",
  "\n",
  "Mon IBAN : ",
  "voici ",
  "(",
  ") merci",
  ", merci.",
  "**",
  "_",
  " 12",
  "é",
  "👍",
  "[moi] ",
];

/** A made-up IBAN of a country of the registry with its right key, small letters or not, one sign of dressing a character. */
export const dressedIban: fc.Arbitrary<Dressed> = fc
  .constantFrom(...IBAN_SHAPES)
  .chain(([country, shape]) => fc.tuple(...[...shape].map(characterOf)).map((bban) => withKey(country, bban.join(""))))
  .chain((iban) =>
    fc.record({
      iban: fc.constant(iban),
      dressed: fc.array(fc.option(fc.constantFrom(...dresses), { freq: 3 }), { minLength: 34, maxLength: 34 }),
      gaps: fc.array(fc.option(fc.constantFrom(...GAPS), { freq: 1 }), { minLength: 34, maxLength: 34 }),
      before: fc.constantFrom(...AROUND),
      after: fc.constantFrom(...AROUND.filter((one) => !/^[\w ]*\d/.test(one))),
    }),
  )
  .map(({ iban, dressed, gaps, before, after }) => {
    const written = [...iban].map((character, index) => {
      const gap = index === iban.length - 1 ? "" : (gaps[index] ?? "");
      return (dressed[index]?.(character) ?? character) + gap;
    });
    const text = written.join("");
    return { text: before + text + after, start: before.length, end: before.length + text.length };
  });

function characterOf(kind: string): fc.Arbitrary<string> {
  const digit = fc.constantFrom(..."0123456789");
  const letter = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (kind === "a") return letter;
  // Account numbers are seldom letters, even where they may be.
  return kind === "n" ? digit : fc.oneof({ weight: 9, arbitrary: digit }, { weight: 1, arbitrary: letter });
}

function withKey(country: string, bban: string): string {
  const digits = (bban + country.toUpperCase() + "00").replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const key = String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
  return country.toUpperCase() + key + bban;
}
