import fc from "fast-check";
import { expect, test } from "vitest";
import { wordChanges } from "./word-changes.ts";

test("only the words that differ stand out, wherever they are", () => {
  expect(
    wordChanges("Le plafond est de 2 000 € par jour, en France.", "Le plafond est de 3 000 € par semaine, en France."),
  ).toEqual([
    { kind: "same", text: "Le plafond est de " },
    { kind: "removed", text: "2" },
    { kind: "added", text: "3" },
    { kind: "same", text: " 000 € par " },
    { kind: "removed", text: "jour" },
    { kind: "added", text: "semaine" },
    { kind: "same", text: ", en France." },
  ]);
});

test("words that changed one after the other are one change, and not one for each", () => {
  expect(wordChanges("Rien à faire, en principe.", "Un message suffit, en principe.")).toEqual([
    { kind: "removed", text: "Rien à faire" },
    { kind: "added", text: "Un message suffit" },
    { kind: "same", text: ", en principe." },
  ]);
});

test("what was only added takes nothing away", () => {
  expect(wordChanges("Oui.", "Oui.\n\nMerci.")).toEqual([
    { kind: "same", text: "Oui." },
    { kind: "added", text: "\n\nMerci." },
  ]);
});

test("a word of another writing is a word too, and an emoji is never cut in two", () => {
  expect(wordChanges("مرحبا بكم 👍", "مرحبا بالجميع 👎")).toEqual([
    { kind: "same", text: "مرحبا " },
    { kind: "removed", text: "بكم 👍" },
    { kind: "added", text: "بالجميع 👎" },
  ]);
});

test("both versions can be read whole, whatever they say", () => {
  const text = fc.array(fc.constantFrom("a", "bc", " ", "\n", "é", "👍", ".", "1"), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const changes = wordChanges(before, after);
      const read = (without: string) =>
        changes
          .filter(({ kind }) => kind !== without)
          .map((change) => change.text)
          .join("");
      expect(read("added")).toBe(before);
      expect(read("removed")).toBe(after);
    }),
  );
});

test("beyond what one allows, a text replaces the other as a whole", () => {
  expect(wordChanges("un deux trois", "un quatre trois", 1)).toEqual([
    { kind: "removed", text: "un deux trois" },
    { kind: "added", text: "un quatre trois" },
  ]);
});

test("two long texts with nothing in common are told apart at once", () => {
  const long = (word: string) => Array.from({ length: 1700 }, (_, number) => `${word}${number}`).join(" ");
  const start = performance.now();
  expect(wordChanges(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  expect(performance.now() - start).toBeLessThan(500);
});
