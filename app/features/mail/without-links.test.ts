import { describe, expect, it } from "vitest";
import { withoutLinks } from "./without-links.ts";

describe("what someone typed, in a mail of the bank", () => {
  it.each([
    ["Gagnez : https://escroc.example/x?y=1 vite", "Gagnez : […] vite"],
    ["www.escroc.example", "[…]"],
    ["voyez ici.escroc.example/page maintenant", "voyez […] maintenant"],
    ["écrivez à moi@escroc.example", "écrivez à moi@[…]"],
    ["HTTP://ESCROC.EXAMPLE", "[…]"],
    ["bücher.example", "[…]"],
  ])("%j leads nowhere", (typed, shown) => {
    expect(withoutLinks(typed)).toBe(shown);
  });

  it("stays on one line, in the order in which it was typed", () => {
    expect(withoutLinks("Un titre\r\nBcc: x\u202e à l’envers\u0007")).toBe("Un titre Bcc: x à l’envers");
  });

  it.each(["Où est ma carte ?", "Taux à 3.5 % : pourquoi ?", "M. A. Dupont", "Livret A…", "👩‍👩‍👧 et moi"])(
    "%j stays as it is",
    (typed) => {
      expect(withoutLinks(typed)).toBe(typed);
    },
  );
});
