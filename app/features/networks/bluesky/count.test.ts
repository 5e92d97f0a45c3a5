import { describe, expect, it } from "vitest";
import { countBluesky } from "./count.ts";

describe("the length of a text on Bluesky", () => {
  it.each([
    ["ASCII", "Bonjour", 7],
    ["nothing", "", 0],
    ["composed and combining accents alike", "é e\u0301", 3],
    ["marks upon marks", "Z\u0351\u036b\u0343", 1],
    ["Chinese, Japanese and Korean", "银行こんにちは은행", 9],
    ["a syllable in jamo", "\u1112\u1161\u11ab", 1],
    ["flags", "🇫🇷🇪🇺", 2],
    ["Hindi with its vowels", "नमस्ते", 3],
    ["an address, with every letter", "https://etvous.example/questions/12", 35],
    ["a line break as one", "a\r\nb", 3],
  ])("counts %s", (_, text, expected) => {
    expect(countBluesky(text)).toBe(expected);
  });

  it("counts an emoji family in ordinary words as one", () => {
    expect(countBluesky("Pour toute la famille 👩‍👩‍👧‍👦")).toBe(23);
  });

  it("is full at 3000 bytes, though there are few graphemes", () => {
    // 25 bytes each: 120 of them are 3000.
    expect(countBluesky("👩‍👩‍👧‍👦".repeat(120))).toBe(300);
    expect(countBluesky("👩‍👩‍👧‍👦".repeat(120) + "a")).toBe(301);
  });
});
