import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../../tests/any-text.ts";
import { slugOf } from "./slug.ts";

test.each([
  ["Comment augmenter le plafond de ma carte ?", "comment-augmenter-le-plafond-de-ma-carte"],
  ["L’appli plante à l’étranger !", "l-appli-plante-a-l-etranger"],
  ["Cœur, œuvre et nævus", "coeur-oeuvre-et-naevus"],
  ["ŒUVRE D’ART ET ÆTHER", "oeuvre-d-art-et-aether"],
  ["Ça, là, où, même Noël", "ca-la-ou-meme-noel"],
  ["Noe\u0308l en deux caractères", "noel-en-deux-caracteres"],
  ["Frais de 3,50 € (carte nº 2)", "frais-de-3-50-carte-no-2"],
  ["🎉 Une idée 🎉", "une-idee"],
  ["  --- déjà vu ---  ", "deja-vu"],
])("%j becomes %s", (title, slug) => {
  expect(slugOf(title, "question")).toBe(slug);
});

test.each(["🎉🎉🎉", "كيف أفتح حسابا؟", "銀行の手数料", "???", "", "\u200b\u200b"])(
  "%j has no plain letter and takes the word it is given",
  (title) => {
    expect(slugOf(title, "idee")).toBe("idee");
  },
);

test("a long title is cut, never on a dash", () => {
  const slug = slugOf(`${"a".repeat(69)} suite`, "question");
  expect(slug).toBe("a".repeat(69));
});

test("whatever the title, the slug is plain, short, never empty, and its own slug", () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const slug = slugOf(title, "question");
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(70);
      expect(slugOf(slug, "question")).toBe(slug);
    }),
  );
});
