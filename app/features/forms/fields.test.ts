import { expect, test } from "vitest";
import { email, line, text } from "./fields.ts";

const keys = { missing: "title-missing", tooShort: "title-too-short", tooLong: "title-too-long" } as const;
const body = text({ min: 3, max: 20, ...keys });
const optional = text({ min: 0, max: 20, ...keys });
const title = line({ min: 3, max: 20, ...keys });

/** The text as it is kept, or the key of the refusal. */
function read(field: typeof body | typeof email, typed: unknown): string {
  const parsed = field.safeParse(typed);
  return parsed.success ? `kept: ${parsed.data}` : parsed.error.issues.map((issue) => issue.message).join(", ");
}

test("a text is kept as typed, without the spaces around it", () => {
  expect(read(body, "  Deux  mots \n")).toBe("kept: Deux  mots");
});

test("line ends of every system become one", () => {
  expect(read(body, "un\r\ndeux\rtrois\nfin")).toBe("kept: un\ndeux\ntrois\nfin");
});

test("a line of text has no line end and no double space", () => {
  expect(read(title, "Deux \n\t  mots\u00a0ici")).toBe("kept: Deux mots ici");
});

test("letters written in two characters are kept in one", () => {
  expect(read(body, "Noe\u0308l")).toBe("kept: No\u00ebl");
});

test.each([
  ["a NUL byte", "abc\0def"],
  ["a control character", "abc\u0007def"],
  ["an escape sequence", "abc\u001b[31m"],
  ["the mark that broken UTF-8 leaves", "abc\ufffddef"],
  ["the first half of an emoji", "abc\ud83d"],
  ["the first half of an emoji in the middle", "abc\ud83d def"],
  ["the second half of an emoji", "abc\ude00 def"],
])("%s is refused", (_what, typed) => {
  expect(read(body, typed)).toContain("invalid-text");
  expect(read(title, typed)).toContain("invalid-text");
});

test.each([
  ["emoji of several characters", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽"],
  ["Arabic", "كيف أفتح حسابا؟"],
  ["Hebrew between French words", "avant שלום après"],
  ["marks of direction", "\u2067שלום\u2069 ok"],
  ["Chinese and Japanese", "銀行の手数料です"],
  ["typographic French", "« L’été » : 3 €"],
  ["markup, which is only text here", "<b onload=x>&amp;"],
])("%s is kept intact", (_what, typed) => {
  expect(read(text({ min: 3, max: 100, ...keys }), typed)).toBe(`kept: ${typed}`);
});

test("lengths are refused just outside their limits, and taken at them", () => {
  expect(read(body, "ab")).toBe("title-too-short");
  expect(read(body, "abc")).toBe("kept: abc");
  expect(read(body, "a".repeat(20))).toBe(`kept: ${"a".repeat(20)}`);
  expect(read(body, "a".repeat(21))).toBe("title-too-long");
});

test("spaces are not counted to make a text long enough", () => {
  expect(read(body, " a   ")).toBe("title-too-short");
  expect(read(title, "a   b")).toBe("kept: a b");
  expect(read(line({ min: 5, max: 20, ...keys }), "a     b")).toBe("title-too-short");
});

test("nothing, or nothing but spaces, is missing where something is asked for", () => {
  for (const typed of [undefined, null, "", "   ", "\n\u00a0\n"]) expect(read(body, typed)).toContain("title-missing");
  expect(read(optional, "  ")).toBe("kept: ");
});

test("what nobody can see is missing too", () => {
  for (const typed of ["\u200b\u200b\u200b\u200b", "\u2060\ufeff\u200d\u200b", "\u202e\u202e\u202e"])
    expect(read(body, typed)).toBe("title-missing");
});

test("a text that is no text is refused", () => {
  for (const typed of [42, {}, ["abc"], true]) expect(read(body, typed)).toContain("title-missing");
});

test("an address is kept in lower case, without spaces around it", () => {
  expect(read(email, "  Lea@Demo.Example ")).toBe("kept: lea@demo.example");
});

test.each([
  "lea",
  "lea@",
  "@demo.example",
  "lea@demo",
  "lea @demo.example",
  "lea@demo.example\nBcc: x@y.example",
  "a\0@b.example",
])("%j is no address", (typed) => {
  expect(read(email, typed)).toContain("email-invalid");
});

test("an address longer than mail allows is refused", () => {
  expect(read(email, `${"a".repeat(250)}@demo.example`)).toContain("email-invalid");
});
