import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";

const text = "Prêt entre particuliers, 2 % : écrivez-moi !";

test.each([
  "PRÊT ENTRE PARTICULIERS, 2 % : ÉCRIVEZ-MOI !",
  "Pret entre particuliers 2 ecrivez moi",
  "💰💰 Prêt entre   particuliers… 2%\n\nécrivez-moi 🙏",
  "Prêt entre pаrticuliers, 2 % : écrivez-moi !!!",
  "Pr3t entre particuliers, 2 % : écrivez-moi",
])("%j is the same text", (other) => {
  expect(fingerprintOf(other)).toBe(fingerprintOf(text));
});

test.each(["Prêt entre particuliers, 3 % : écrivez-moi !", "Prêt entre particuliers", ""])("%j is another", (other) => {
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(text));
});

test("it is short, and the same tomorrow", () => {
  expect(fingerprintOf("Comment changer mon code ?")).toBe("0o8mn4f0as5a59");
});

test("ten thousand texts have ten thousand", () => {
  const all = Array.from({ length: 10_000 }, (_, index) => fingerprintOf(`Question ${String(index)}`));
  expect(new Set(all).size).toBe(all.length);
});
