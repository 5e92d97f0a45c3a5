import fc from "fast-check";

const PIECES = ["l’", "qu'", "œ", "É", "e\u0301", "ç", " ", "\n", "-", "👩‍👧", "\u202e", "ﷺ", "ß", "İ", "ĳ", "½"];

/** Any text at all: letters of every script, broken halves of characters, control characters, and what French is made of. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
      fc.integer({ min: 0, max: 0x2fff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(...PIECES),
    ),
    { maxLength: 80 },
  )
  .map((characters) => characters.join(""));
