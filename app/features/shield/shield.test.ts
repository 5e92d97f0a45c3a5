import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { figuresOf, sharedSentences } from "../../../tests/corpus/measure-shield.ts";
import { CORPUS } from "../../../tests/corpus/shield.ts";
import { anyText } from "../../../tests/any-text.ts";
import { dressedIban } from "../../../tests/corpus/dressed-iban.ts";
import { MASK_WORDS, maskWords } from "./mask-words.ts";
import { SECRETS } from "./secrets.ts";
import { shield } from "./shield.ts";

/** The machine may be busy with other things. */
vi.setConfig({ testTimeout: 60_000 });

const french = { lang: "fr" } as const;

const pieces = fc.oneof(
  dressedIban.map(({ text }) => text),
  anyText,
  fc.constantFrom(...CORPUS).map(({ text }) => text),
  fc.constantFrom(...MASK_WORDS.keys()),
  fc.constantFrom(
    "code ",
    "compte ",
    "IBAN",
    "@",
    " ",
    "\n",
    "06",
    "4111",
    "](",
    "<b>",
    "&#",
    "**",
    " at ",
    "\0",
    "\ud83d",
    "FR76",
  ),
  fc.stringMatching(/^[0-9 .,*_-]{0,30}$/),
);
const roughText = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(""));

test("a valid IBAN of any country is masked, however it is dressed", () => {
  fc.assert(
    fc.property(dressedIban, ({ text, start, end }) => {
      const { masks } = shield(text, french);
      expect(masks.some((mask) => mask.start <= start && mask.start + mask.length >= end)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a text without digits, addresses or the words of codes is the same afterwards", () => {
  const word = fc
    .stringMatching(/^[a-zàâéèêëîïôûüç’]{1,12}$/)
    .filter((one) => !/code|pin|mot|mdp|pass|cv|otp/.test(one));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      expect(shield(text, french)).toEqual({ text, masks: [] });
    }),
  );
});

test("masking twice changes nothing", () => {
  fc.assert(
    fc.property(roughText, (text) => {
      const once = shield(text, french).text;
      expect(shield(once, french)).toEqual({ text: once, masks: [] });
      expect(shield(once, { lang: "en" }).text).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test("masks are in order, apart, and make the text when their words are put in their place", () => {
  fc.assert(
    fc.property(roughText, (text) => {
      const { text: shielded, masks } = shield(text, french);
      let [at, made] = [0, ""];
      for (const { kind, start, length } of masks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(length).toBeGreaterThan(0);
        made += text.slice(at, start) + maskWords(kind, "fr");
        at = start + length;
      }
      expect(made + text.slice(at)).toBe(shielded);
    }),
    { numRuns: 500 },
  );
});

test("any text at all has its shielded form", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void shield(text, french)));
  expect(shield("\0\ud800\udfff\u{10ffff}", french).text).toBe("\0\ud800\udfff\u{10ffff}");
});

test("every kind has words of its own in both languages", () => {
  expect(MASK_WORDS.size).toBe(2 * SECRETS.length);
  for (const kind of SECRETS) expect(MASK_WORDS.get(maskWords(kind, "en"))).toBe(kind);
});

test("99 of 100 secrets of the corpus are masked whole, and 99 of 100 harmless sentences stay", () => {
  const { recall, falseMasks, missed, harmed } = figuresOf(CORPUS);
  expect.soft({ missed, harmed }).toEqual({ missed: [], harmed: [] });
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(falseMasks).toBeLessThanOrEqual(0.01);
});

test("the corpus is large enough for its figures to mean something", () => {
  const harmless = CORPUS.filter(({ secrets }) => secrets.length === 0);
  expect(harmless.length).toBeGreaterThanOrEqual(250);
  expect(CORPUS.length - harmless.length).toBeGreaterThanOrEqual(300);
  expect(new Set(CORPUS.map(({ text }) => text)).size).toBe(CORPUS.length);
});

test("the same holds for the shared cases where they are, and for cases like them of our own", () => {
  const own = [
    { text: "FR7630006000011234567890189", secrets: [{ kind: "iban" as const, value: "FR7630006000011234567890189" }] },
    { text: "FR7630006000011234567890188", secrets: [] },
    { text: "4111111111111112", secrets: [] },
  ];
  const { recall, falseMasks } = figuresOf([...own, ...(sharedSentences() ?? [])]);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(falseMasks).toBeLessThanOrEqual(0.01);
});

test.each([
  "1234567890",
  "4 ",
  "4111 1111 1111 1111 ",
  "06 39 98 12 34 ",
  "a@a.fr ",
  "code 4",
  "](",
  "&amp;",
  "IBAN FR76 3000 ",
])("a hundred times as much of “%s” takes nowhere near ten thousand times as long", (piece) => {
  const short = piece.repeat(4_000 / piece.length);
  const long = piece.repeat(400_000 / piece.length);
  const fastest = (text: string, runs: number) =>
    Math.min(...Array.from({ length: runs }, () => timeOf(() => shield(text, french))));
  fastest(short, 3);
  // Linear work takes a hundred times as long, quadratic work ten thousand times: a busy machine lies well between.
  expect(fastest(long, 1)).toBeLessThan(1_000 * Math.max(2, fastest(short, 5)));
});

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
