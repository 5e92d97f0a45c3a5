import { expect, test } from "vitest";
import { withoutNames } from "./without-names.ts";

test.each([
  ["Bonjour @banque, puis-je virer ?", "Bonjour, puis-je virer ?"],
  ["Bonjour @banque ! Puis-je virer ?", "Bonjour ! Puis-je virer ?"],
  ["@banque puis-je virer ?", "puis-je virer ?"],
  ["@banque, puis-je virer ?", "puis-je virer ?"],
  ["@banque: puis-je virer ?", "puis-je virer ?"],
  ["Merci @banque.", "Merci."],
  ["Je dis à @lea.martin et @banque que non.", "Je dis à et que non."],
  ["Ligne une\n@banque ligne deux", "Ligne une\n ligne deux"],
  ["Écrivez à lea@web.example .5 fois", "Écrivez à lea@web.example .5 fois"],
  ["@banque", ""],
])("%j is kept as %j", (text, kept) => {
  expect(withoutNames(text)).toBe(kept);
});
