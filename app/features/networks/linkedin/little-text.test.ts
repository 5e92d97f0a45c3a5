import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLittleText, toLittleText } from "./little-text.ts";

describe("LinkedIn's little text", () => {
  it("escapes every sign that would mean something else", () => {
    expect(toLittleText("a\\b|c{d}e@f[g]h(i)<j>#k*l_m~n")).toBe(
      "a\\\\b\\|c\\{d\\}e\\@f\\[g\\]h\\(i\\)\\<j\\>\\#k\\*l\\_m\\~n",
    );
  });

  it("leaves alone what means nothing there", () => {
    const text = "« Pourquoi ? » — 100 %, l’été : oui & non ; 日本 👨‍👩‍👧‍👦 e\u0301";
    expect(toLittleText(text)).toBe(text);
  });

  it("gives any text back as it was", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fromLittleText(toLittleText(text)) === text));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."\\|{}@[]()<>#*_~a ") }), (text) => {
        expect(fromLittleText(toLittleText(text))).toBe(text);
      }),
    );
  });

  it("tells a hashtag that LinkedIn has made as it reads", () => {
    expect(fromLittleText("Une idée {hashtag|\\#|banque} pour tous")).toBe("Une idée #banque pour tous");
  });
});
