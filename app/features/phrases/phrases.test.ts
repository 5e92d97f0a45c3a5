import { expect, test } from "vitest";
import { findPhrases, phraseBook } from "./phrases.ts";
import { readWords } from "./read-words.ts";

/** What a phrase finds in a text, as written. */
function found(phrase: string, text: string, barriers: string[] = []): string[] {
  const { words } = readWords(text);
  const book = phraseBook({ it: [phrase] }, { thing: ["carte", "compte"] }, barriers);
  return findPhrases(words, book).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

test.each([
  ["votre compte", "Fermez votre compte.", ["votre compte"]],
  ["votre|vos :thing", "vos compte, votre carte", ["vos compte", "votre carte"]],
  ["votre ~1 compte", "votre second compte, votre tout premier compte", ["votre second compte"]],
  ["votre bien? compte", "votre compte, votre bien compte", ["votre compte", "votre bien compte"]],
  ["de Aa", "de Paul, de lui", ["de Paul"]],
  ["a -é", "il a payé, il a une carte", ["a payé"]],
  ["a ete", "A ÉTÉ, à été", ["A ÉTÉ"]],
  ["de €", "de 12 €, de 1 200,50 euros, de £12.40, de 12", ["de 12 €", "de 1 200,50 euros", "de £12.40"]],
  ["en ####", "en 2019, en 12", ["en 2019"]],
])("%j in %j is %j", (phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected);
});

test("a phrase never goes from one sentence to the next, nor over a barrier", () => {
  expect(found("votre ~3 ferme", "votre compte. Il ferme")).toEqual([]);
  expect(found("votre ~3 ferme", "votre compte peut ferme", ["peut"])).toEqual([]);
});

test("a set of words nobody wrote is a mistake of ours", () => {
  expect(() => found("votre :rien", "votre")).toThrow("rien");
});

test("sentences end on a full stop, not after a title nor inside an address", () => {
  const sentences = (text: string) => new Set(readWords(text).words.map(({ sentence }) => sentence)).size;
  expect(sentences("Bonjour. Merci : voici.\n- Un point")).toBe(4);
  expect(sentences("M. Martin va sur sg.fr")).toBe(1);
});

test("a question and a quotation are known as such", () => {
  const { words, questions } = readWords("Est-ce « vrai ou faux » ? Oui");
  expect([...questions]).toEqual([0]);
  expect(words.filter(({ quoted }) => quoted).map(({ folded }) => folded)).toEqual(["vrai", "ou", "faux"]);
});

test("a heading is known as such, and ends with its line", () => {
  const { words } = readWords("Bonjour\n\n## Votre carte\nElle arrive, #1");
  expect(words.filter(({ heading }) => heading).map(({ folded }) => folded)).toEqual(["votre", "carte"]);
});
