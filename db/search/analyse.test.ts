import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../tests/any-text.ts";
import { markWords, queryStems, stems } from "./analyse.ts";

/** Whether a search for these words would find this text. */
function meets(query: string, text: string, lang: "fr" | "en" = "fr"): boolean {
  const indexed = new Set(stems(text, lang));
  return queryStems(query).some((word) => indexed.has(word));
}

test.each([
  ["assurance", "Résilier l’assurance de prêt"],
  ["l'assurance", "Assurance habitation"],
  ["d’assurance", "Les assurances"],
  ["qu'assurance", "ASSURANCE"],
  ["jusqu'août", "Avant aout"],
  ["oeuvre", "Un don à une œuvre"],
  ["L’ŒUVRE", "oeuvres"],
  ["aujourd'hui", "Les horaires d’aujourd’hui"],
])("%j finds %j through what French glues to words", (query, text) => {
  expect(meets(query, text)).toBe(true);
});

test.each([
  ["decouvert autorise", "Découvert autorisé"],
  ["DÉCOUVERT", "decouvert"],
  ["Noe\u0308l", "Noël"],
  ["noel", "Noe\u0308l"],
  ["ça", "CA NE MARCHE PAS, ÇA"],
  ["naïf", "naif"],
])("%j finds %j, accents or not", (query, text) => {
  expect(meets(query, text)).toBe(true);
});

test.each([
  ["virements", "un virement"],
  ["virement", "des virements"],
  ["cheval", "des chevaux"],
  ["journaux", "le journal"],
  ["conseillère", "mon conseiller"],
  ["refusée", "une carte refusée, un prêt refusé"],
  ["refus", "refuse"],
  ["crédits", "crédit"],
  ["euro", "dix euros"],
  ["numéros", "un numéro"],
  ["revenu", "mes revenus"],
  ["applis", "l’appli"],
  ["délais", "un délai"],
  ["clôturer", "la clôture"],
])("%j finds %j, whatever the form of the word", (query, text) => {
  expect(meets(query, text)).toBe(true);
});

test("an English text is found by English forms", () => {
  expect(meets("payments", "a payment", "en")).toBe(true);
  expect(meets("refused", "refuse", "en")).toBe(true);
});

test.each([
  ["pret", "Se rendre près de l’agence"],
  ["compte", "Le comté de Nice"],
  ["carte", "Une cartouche"],
  ["assurance", "rassurer"],
  ["moi", "un mois"],
])("%j does not find %j, which only looks like it", (query, text) => {
  expect(meets(query, text)).toBe(false);
});

test.each([
  ["10000", "Plafond de 10 000 €"],
  ["10 000", "Plafond de 10\u202f000 €"],
  ["1 000 000", "1000000 d’euros"],
  ["RIB", "Où trouver mon R.I.B. ?"],
  ["r.i.b", "mon RIB"],
  ["3000", "le 3000"],
])("%j finds %j, however it is grouped", (query, text) => {
  expect(meets(query, text)).toBe(true);
});

test("numbers that only stand side by side stay apart", () => {
  expect(stems("06 12 34 56 78", "fr")).toEqual(["06", "12", "34", "56", "78"]);
  expect(stems("12 3456 et 2026 000", "fr")).toEqual(["12", "3456", "et", "2026", "000"]);
});

test("stop words are left out of a query, unless there is nothing else", () => {
  expect(queryStems("comment faire un virement")).toEqual(queryStems("virement"));
  expect(queryStems("c’est quoi")).not.toEqual([]);
  expect(queryStems("the payment")).toEqual(queryStems("payment"));
});

test("a query without a word looks for nothing", () => {
  for (const query of ["", "   ", "?!", "🎉", '* ^ : ( ) - + ""', "\0", "\uff9e"])
    expect(queryStems(query)).toEqual([]);
});

test("a query as long as a page looks for its first words", () => {
  const page = Array.from({ length: 5000 }, (_, number) => `mot${number}`).join(" ");
  expect(queryStems(page).length).toBeLessThanOrEqual(64);
});

test("no word is longer than an index takes", () => {
  for (const word of ["a".repeat(5000), "ﷺ".repeat(300), "é'".repeat(300), `1${" 000".repeat(300)}`])
    for (const stem of [...stems(word, "fr"), ...queryStems(word)]) expect(stem.length).toBeLessThanOrEqual(60);
});

test("the words found are marked where they stand, without what is glued to them", () => {
  expect(markWords("Résilier l’Assurance de prêt : les assurances ?", new Set(queryStems("assurance")))).toEqual([
    { text: "Résilier l’", marked: false },
    { text: "Assurance", marked: true },
    { text: " de prêt : les ", marked: false },
    { text: "assurances", marked: true },
    { text: " ?", marked: false },
  ]);
});

test("marking knows decomposed letters, ligatures and emoji around a word", () => {
  const marked = (text: string, query: string) =>
    markWords(text, new Set(queryStems(query)))
      .filter((part) => part.marked)
      .map((part) => part.text);
  expect(marked("🎉Noe\u0308l🎉", "noel")).toEqual(["Noe\u0308l"]);
  expect(marked("Mon R.I.B. et mes 10 000 €", "rib 10000")).toEqual(["R.I.B.", "10 000"]);
  expect(marked("Une œuvre", "oeuvre")).toEqual(["œuvre"]);
});

test("nothing is marked when nothing is looked for", () => {
  expect(markWords("Une carte", new Set())).toEqual([{ text: "Une carte", marked: false }]);
  expect(markWords("", new Set(["cart"]))).toEqual([]);
});

test("the parts joined give the text back, whatever the text and the words", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, seed) => {
      const wanted = stems(text, "fr").filter((_, place) => (place + seed) % 2 === 0);
      const parts = markWords(text, new Set(wanted));
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.every((part) => part.text !== "")).toBe(true);
    }),
  );
});

test("every text is found by its own words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = stems(text, "fr");
      expect(words.length === 0 || meets(text, text)).toBe(true);
    }),
  );
});

test("a stem is plain: no space, mark or operator that an index could read otherwise", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const stem of [...stems(text, "fr"), ...stems(text, "en"), ...queryStems(text)])
        expect(stem).toMatch(/^[\p{L}\p{N}\p{Cs}]+$/u);
    }),
  );
});
