import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText, cutText, directionOf, roomOf, titleSetting } from "./fit-text.ts";

it("keeps of a text one line of signs that can be seen", () => {
  expect(cleanText("  Un\r\nvirement\u0000 \u202eétrange\u2069,\tici\u200b ")).toBe("Un virement étrange, ici");
  expect(cleanText("e\u0301te\u0301")).toBe("été");
  expect(cleanText("Z\u0335\u0321\u0327\u030dalgo")).toBe("Zalgo");
  expect(cleanText("شَيْء")).toBe("شيء");
  expect(cleanText("seul \ud83d")).toBe("seul \ufffd");
});

it("keeps an emoji made of several signs whole", () => {
  expect(cleanText("👨‍👩‍👧‍👦 et 👍🏽")).toBe("👨‍👩‍👧‍👦 et 👍🏽");
  expect(roomOf("👨‍👩‍👧‍👦")).toBe(2);
});

it("cuts a long text at a word and says that it goes on", () => {
  expect(cutText("Où est ma carte ?", 40)).toBe("Où est ma carte ?");
  expect(cutText("Pourquoi mon virement a-t-il été refusé ?", 24)).toBe("Pourquoi mon virement…");
  expect(cutText("Deux fois, trois fois, et encore", 24)).toBe("Deux fois, trois fois…");
});

it("cuts through a word that has no space", () => {
  expect(cutText("a".repeat(300), 10)).toBe(`${"a".repeat(9)}…`);
});

it("never cuts within an emoji, nor beyond the room", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("👨‍👩‍👧‍👦", "é", " ", "mot", "日", "🇫🇷")),
      fc.integer({ min: 3, max: 40 }),
      (parts, room) => {
        const cut = cutText(parts.join(""), room);
        expect(roomOf(cut)).toBeLessThanOrEqual(Math.max(room, 1));
        expect(cut).not.toMatch(/\u200d(?:…|$)/u);
      },
    ),
  );
});

it("sets a title smaller the longer it is, over fewer lines above an answer", () => {
  const sizes = [10, 40, 80, 140].map((length) => titleSetting("a".repeat(length), false).size);
  expect(sizes).toEqual([88, 70, 58, 46]);
  expect(titleSetting("a".repeat(80), true)).toMatchObject({ size: 58, lines: 3 });
  expect(titleSetting("a".repeat(80), false)).toMatchObject({ size: 58, lines: 4 });
  expect(titleSetting("A".repeat(40), false).size).toBe(58);
  expect(titleSetting("日".repeat(40), false).size).toBe(58);
});

it("balances the lines of a title that is sure to fit", () => {
  expect(titleSetting("Comment déposer un chèque à Paris ?", true).balanced).toBe(true);
  expect(titleSetting("un mot ".repeat(20), true).balanced).toBe(false);
  expect(titleSetting(`Un ${"mot".repeat(10)} sans fin`, true).balanced).toBe(false);
});

it("lets a text run the way of its first letter", () => {
  expect(directionOf("« 12 » كيف يمكنني")).toBe("rtl");
  expect(directionOf("איך אפשר ב-Paris")).toBe("rtl");
  expect(directionOf("Que veut dire مرحبا ?")).toBe("ltr");
  expect(directionOf("… 12 %")).toBe("ltr");
});
