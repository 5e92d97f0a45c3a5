import { describe, expect, test } from "vitest";
import { namesIn } from "./names-in.ts";
import { tidyText } from "./tidy-text.ts";
import { withoutPeople } from "./without-people.ts";

const bare = (text: string) => withoutPeople(text, "un membre");

describe("an answer for everyone", () => {
  test.each([
    ["Bonjour Léa,\n\nvotre carte est prête.", "Votre carte est prête."],
    ["Bonjour M. Petit, le plafond se relève.", "Le plafond se relève."],
    ["Bonjour\u00a0! Voici comment faire.", "Voici comment faire."],
    ["Bonjour et merci pour votre question. Oui, c’est possible.", "Oui, c’est possible."],
    ["Bonsoir @lea-m, c’est possible.", "C’est possible."],
    ["Chère Léa,\nc’est possible.", "C’est possible."],
    ["Chère Mme. Petit, c’est possible.", "C’est possible."],
    ["Madame, Monsieur,\n\nc’est possible.", "C’est possible."],
    ["Hello Sam, it is possible.", "It is possible."],
    ["Merci de votre question. C’est possible.", "C’est possible."],
    ["C’est possible.\n\nCordialement,\nNoa", "C’est possible."],
    ["C’est possible.\n\nBonne journée, l’équipe", "C’est possible."],
    ["C’est possible. @lea-m, essayez ce soir.", "C’est possible. Essayez ce soir."],
    ["Comme le dit @lea-m, c’est possible.", "Comme le dit un membre, c’est possible."],
    ["Sur Mastodon, suivez @sami@social.example pour voir.", "Sur Mastodon, suivez un membre pour voir."],
  ])("%j", (text, expected) => {
    expect(bare(text)).toBe(expected);
  });

  test.each([
    "Hier, c’était possible.",
    "Écrivez à contact@banque.example.",
    "Chers tarifs : ils baissent.",
    "Bonjourne.",
    "Bonjour.",
  ])("%j stays", (text) => {
    expect(bare(text)).toBe(text);
  });
});

describe("a name", () => {
  const lea = { name: "Léa Marchand", handle: "lea-m" };

  test.each([
    ["Léa Marchand demande", ["Léa Marchand"]],
    ["comme LÉA MARCHAND", ["LÉA MARCHAND"]],
    ["Léa demande", ["Léa"]],
    ["voyez @lea-m.", ["@lea-m"]],
    ["Le\u0301a demande".normalize("NFC"), ["Léa"]],
  ])("in %j is found", (text, found) => {
    expect(namesIn(text, [lea])).toEqual(found);
  });

  test.each(["Léane demande", "léa sans capitale", "lea@example.org", "@lea-m-2"])("is not in %j", (text) => {
    expect(namesIn(text, [lea])).toEqual([]);
  });

  test("of two letters would be found everywhere, and is not looked for", () => {
    expect(namesIn("Jo dit que Jo", [{ name: "Jo", handle: "" }])).toEqual([]);
  });

  test("may hold anything", () => {
    expect(namesIn("dit A.B* (c) ici", [{ name: "A.B* (c)", handle: "x+y" }])).toEqual(["A.B* (c)"]);
  });
});

test("hidden signs, and spaces too many, stay at home", () => {
  expect(tidyText("\u202eUn\u200b  mot\u00a0!\r\n\r\n\r\n\r\n  👩‍👧 Fin \ud800")).toBe("Un mot\u00a0!\n\n👩‍👧 Fin \ufffd");
});
