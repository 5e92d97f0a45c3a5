import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemes } from "#app/features/networks/graphemes.ts";
import { anyText } from "../../../tests/any-text.ts";
import { cutText } from "./cut.ts";
import { placesToCut } from "./places-to-cut.ts";
import { sentenceEnds } from "./sentences.ts";

const cut = (text: string, most: number) => cutText(text, (one) => graphemes(one).length <= most);
const sentences = (text: string) =>
  sentenceEnds(text).map((end, index, ends) => text.slice(ends[index - 1] ?? 0, end).trim());

describe("a text is cut", () => {
  test.each([
    ["at a word", "Les plafonds de votre carte", 16, "Les plafonds de…"],
    ["without what leads nowhere", "Oui, dans l’appli : Cartes", 19, "Oui, dans l’appli…"],
    ["not between a sum and its sign", "Il en coûte 12,50 € par mois", 18, "Il en coûte…"],
    ["not between thousands", "Jusqu’à 1 200 euros par mois", 12, "Jusqu’à…"],
    ["not between a figure and its unit", "Comptez bien 30 jours ouvrés", 17, "Comptez bien…"],
    ["not at a non-breaking space", "Voyez l’article\u00a0L.\u00a0312-1 du code", 18, "Voyez…"],
    ["not before a mark that follows a space", "Et pourquoi pas « demain » ou après", 17, "Et pourquoi pas…"],
    ["not inside an address", "Lisez https://banque.example/aide/cartes puis appelez", 30, "Lisez…"],
    ["not inside an address without its scheme", "Lisez banque.example/aide/cartes puis appelez", 20, "Lisez…"],
    ["not inside a mail address", "Ecrivez contact.cartes@banque.example puis", 20, "Ecrivez…"],
    ["between the words of Chinese", "银行卡的限额可以在应用中提高", 8, "银行卡的限额…"],
    ["inside a word longer than all the rest", "anticonstitutionnellement", 8, "anticon…"],
  ])("%s", (_, text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  test.each(["👩‍👩‍👧‍👦", "👍🏽", "🇫🇷", "e\u0301\u0323", "क्षि"])("never inside %s", (sign) => {
    expect(cut(sign.repeat(12), 6)).toBe(`${sign.repeat(5)}…`);
  });

  test("to nothing where nothing of it fits", () => {
    expect(cut("https://banque.example/aide/cartes", 12)).toBe("");
  });

  test("at its own signs only, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = new Set<number>();
        let at = 0;
        for (const sign of graphemes(text)) starts.add((at += sign.length));
        const { words, signs } = placesToCut(text);
        expect([...words, ...signs].every((place) => starts.has(place))).toBe(true);
      }),
    );
  });

  test.each(["a", "1 ", "1.", "a.a", "\u00a0a", "« ", "www.", "銀"])(
    "in the time of its length, were it %j again and again",
    (piece) => {
      const begun = performance.now();
      cut(piece.repeat(20_000 / piece.length), 300);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});

describe("sentences", () => {
  test.each([
    ["La carte. Le compte\u00a0? Tout\u00a0!", ["La carte.", "Le compte\u00a0?", "Tout\u00a0!"]],
    [
      "M. Petit lit l’art. L. 312-1 du code. Puis il répond.",
      ["M. Petit lit l’art. L. 312-1 du code.", "Puis il répond."],
    ],
    ["Il dit «\u00a0Oui.\u00a0» Puis il part.", ["Il dit «\u00a0Oui.\u00a0»", "Puis il part."]],
    ["Deux façons\u00a0:\n• l’appli\n• le guichet", ["Deux façons\u00a0:\n• l’appli", "• le guichet"]],
    ["Cela coûte 12.50 euros. Merci.", ["Cela coûte 12.50 euros.", "Merci."]],
    ["銀行です。カードです。", ["銀行です。", "カードです。"]],
    ["مرحبا؟ شكرا.", ["مرحبا؟", "شكرا."]],
    ["sans point", ["sans point"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("end in order and at the end of the text, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ends = sentenceEnds(text);
        expect(ends).toEqual([...new Set(ends)].toSorted((one, other) => one - other));
        expect(ends.at(-1) ?? 0).toBe(text.trimEnd().length);
      }),
    );
  });
});
