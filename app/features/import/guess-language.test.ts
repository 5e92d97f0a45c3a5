import { expect, it } from "vitest";
import { guessLanguage } from "./guess-language.ts";

it.each([
  ["fr", "Comment augmenter le plafond de ma carte ?"],
  ["fr", "Des kiosques pour faire la fête"],
  ["fr", "NON REGISTRÉ"],
  ["fr", ""],
  ["en", "How do I raise the limit of my card?"],
  ["en", "What is a citra hop, and how does it differ from other hops?"],
] as const)("takes for %s: %s", (lang, text) => {
  expect(guessLanguage(text)).toBe(lang);
});
