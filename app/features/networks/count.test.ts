import { describe, expect, it } from "vitest";
import { COUNTS } from "./count.ts";

describe.each(["linkedin", "facebook"] as const)("the length of a text on %s", (network) => {
  it.each([
    ["letters", "Pourquoi des frais ?", 20],
    ["accents", "été", 3],
    ["a letter and its mark, as two", "e\u0301", 2],
    ["an emoji by its two halves", "😀", 2],
    ["a family by all that it is made of", "👨‍👩‍👧‍👦", 11],
    ["a flag by its two letters", "🇫🇷", 4],
    ["Chinese, Japanese, Korean", "银行日本은행", 6],
    ["every letter of an address", "https://banque.fr", 17],
    ["signs that the network reserves, once", "(#12) [*_~]", 11],
  ])("counts %s", (_name, text, length) => {
    expect(COUNTS[network](text)).toBe(length);
  });
});
