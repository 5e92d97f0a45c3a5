import { expect, test } from "vitest";
import { type Mark, mark } from "./marks.ts";

/** Selections are written [like this]. */
function pressed(kind: Mark, written: string, sample = "mots"): string {
  const start = written.indexOf("[");
  const end = written.indexOf("]") - 1;
  const text = written.replace("[", "").replace("]", "");
  const { from, to, insert, select } = mark(kind, { text, start, end }, sample);
  const result = text.slice(0, from) + insert + text.slice(to);
  return `${result.slice(0, select[0])}⟦${result.slice(...select)}⟧${result.slice(select[1])}`;
}

test("bold goes around what is selected, which stays selected", () => {
  expect(pressed("bold", "un [gros] chèque")).toBe("un **⟦gros⟧** chèque");
});

test("with nothing selected, words to type over take the place", () => {
  expect(pressed("italic", "un [] chèque")).toBe("un *⟦mots⟧* chèque");
});

test("a link keeps the words and waits for its address", () => {
  expect(pressed("link", "voir [ici].")).toBe("voir [ici](https://⟦⟧).");
});

test("a list marks each line that the selection touches", () => {
  expect(pressed("list", "avant\nu[n\ndeu]x\naprès")).toBe("avant\n- un\n- deux⟦⟧\naprès");
});

test("pressing list again takes the marks off", () => {
  expect(pressed("list", "[- un\n- deux]")).toBe("⟦un\ndeux⟧");
});

test("a quote on an empty line offers words to type over", () => {
  expect(pressed("quote", "avant\n[]")).toBe("avant\n> ⟦mots⟧");
});
