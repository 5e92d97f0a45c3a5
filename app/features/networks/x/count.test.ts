import { describe, expect, it } from "vitest";
import { countX } from "./count.ts";

const FAMILY = "👨‍👩‍👧‍👦";

describe("the length of a text on X", () => {
  it.each([
    ["nothing", "", 0],
    ["letters", "Pourquoi des frais ?", 20],
    ["accents and French signs", "« L’été à Noël — déjà »", 23],
    ["three points in one sign, and the euro", "…€", 4],
    ["a letter and its mark, as one", "e\u0301te\u0301", 3],
    ["marks that make no letter of their own", "x\u0301\u0302", 3],
    ["an emoji", "😀", 2],
    ["a skin", "👋🏽", 2],
    ["a family", FAMILY, 2],
    ["flags", "🇫🇷🇧🇪", 4],
    ["a sign that has become an emoji", "☺️1️⃣", 4],
    ["Chinese", "银行", 4],
    ["Japanese", "日本の銀行", 10],
    ["Korean", "은행", 4],
    ["Arabic and Hebrew", "بنك בנק", 7],
    ["letters of mathematics", "𝕏", 2],
    ["a line break", "a\nb", 3],
    ["an address", "https://banque.example.com/questions/12/pourquoi-des-frais?r=k3x9", 23],
    ["a short address", "https://a.fr", 23],
    ["an address without its scheme", "banque.fr", 23],
    ["two addresses and what stands between", "https://a.fr et https://b.fr", 50],
    ["what is no address", "l’an 2026.Bien", 14],
  ])("counts %s", (_name, text, length) => {
    expect(countX(text)).toBe(length);
  });

  it("counts beyond what X takes", () => {
    expect(countX("a".repeat(281))).toBe(281);
    expect(countX("日".repeat(5000))).toBe(10_000);
    expect(countX(FAMILY.repeat(140))).toBe(280);
  });

  it("never finds shorter than X an emoji that was drawn since", () => {
    expect(countX("🐦‍🔥")).toBeGreaterThanOrEqual(2);
  });
});
