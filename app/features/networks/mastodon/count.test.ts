import { expect, it } from "vitest";
import { countMastodon } from "./count.ts";

const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";

it.each([
  ["nothing", "", 0],
  ["a word with accents", "Éphémère", 8],
  ["the same with combining marks", "E\u0301phe\u0301me\u0300re", 8],
  ["a family, one emoji to the eye", family, 1],
  ["a flag and a skin colour", "\u{1F1EB}\u{1F1F7}\u{1F44D}\u{1F3FE}", 2],
  ["Chinese, a sign each", "银行回答问题", 6],
  ["Hindi, by what one reads", "नमस्ते", [...new Intl.Segmenter("hi").segment("नमस्ते")].length],
])("counts %s in graphemes", (_, text, length) => {
  expect(countMastodon(text)).toBe(length);
});

it.each([
  ["a short one", "https://a.fr", 23],
  ["a long one", `https://banque.fr/questions/1/${"long-".repeat(40)}?ref=abc123`, 23],
  ["two of them, and the blank between", "https://a.fr/1 http://b.fr/2", 47],
  ["one of Unicode", "https://exämple.fr/日本/été?q=café", 23],
  ["one at the end of a sentence, without its full stop", "Lire https://banque.fr/questions/1.", 5 + 23 + 1],
  ["one in brackets, without them", "(https://banque.fr/a)", 25],
  ["one with brackets of its own", "https://fr.wikipedia.org/wiki/Carte_(banque)", 23],
  ["one right after Chinese", "看https://a.fr/x", 24],
])("counts a link as 23: %s", (_, text, length) => {
  expect(countMastodon(text)).toBe(length);
});

it("counts in full what Mastodon takes for no link", () => {
  expect(countMastodon("banque.fr/cartes")).toBe(16);
  expect(countMastodon("http://localhost:3000/a")).toBe(23);
  expect(countMastodon("http://localhost:3000/abcd")).toBe(26);
});

it.each([
  ["somebody elsewhere by name", "@lea@mastodon.social bonjour", 12],
  ["with dots and hyphens", "@lea.m-b@far.example !", 10],
  ["somebody here", "@lea bonjour", 12],
  ["an e-mail address in full", "lea@mastodon.social", 19],
  ["several", "@a@x.fr @b@y.fr", 5],
])("counts %s", (_, text, length) => {
  expect(countMastodon(text)).toBe(length);
});

it("counts ten thousand letters without waiting", () => {
  expect(countMastodon(`@${"a".repeat(10_000)}`)).toBe(10_001);
});
