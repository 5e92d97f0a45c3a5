import { expect, test } from "vitest";
import { noteHtml, typedHtml, withoutGreetingHtml, withoutHandlesHtml } from "./note-words.ts";

test.each([
  ["<p>Bonjour Léa,</p>\n<p>Oui.</p>", "<p>Oui.</p>"],
  ["<p>Bonjour Léa,<br>oui.</p>", "<p>oui.</p>"],
  ["<p>Bonjour Léa, c’est possible.</p>", "<p>C’est possible.</p>"],
  ["<p>Hello Sam!</p><p>Yes.</p>", "<p>Yes.</p>"],
  ["<p>Bonjour M. Petit,</p>\n<p>Oui.</p>", "<p>Oui.</p>"],
  ["<p>Bonjour Mme. Petit,<br>oui.</p>", "<p>oui.</p>"],
  ["<p>Bonjour M. Petit, c’est possible.</p>", "<p>C’est possible.</p>"],
  ["<p>Chère Léa,</p><p>Oui.</p>", "<p>Oui.</p>"],
  ["<p>Madame, Monsieur,</p><p>Oui.</p>", "<p>Oui.</p>"],
  ["<p>Chers tarifs : ils baissent.</p>", "<p>Chers tarifs : ils baissent.</p>"],
  ["<p>Bonjour</p>", "<p>Bonjour</p>"],
  ["<p>Oui, bonjour.</p>", "<p>Oui, bonjour.</p>"],
])("of %s the greeting stays here", (html, rest) => {
  expect(withoutGreetingHtml(html)).toBe(rest);
});

test("a note has the title as words, the answer, and whole links", () => {
  const link = { href: "https://et.example/questions/1/a", label: "Lire" };
  expect(noteHtml({ lead: null, title: "<b> & moi", html: '<p><a href="/regles">ici</a></p>', link })).toBe(
    '<p><strong>&lt;b&gt; &amp; moi</strong></p><p><a href="https://et.example/regles">ici</a></p><p><a href="https://et.example/questions/1/a">Lire</a></p>',
  );
});

test("typed words become paragraphs and links, never markup", () => {
  expect(typedHtml(" <i>Oui</i>\n\nVoir https://a.example/b?c=1&d=2. ")).toBe(
    '<p>&lt;i&gt;Oui&lt;/i&gt;</p><p>Voir <a href="https://a.example/b?c=1&amp;d=2">https://a.example/b?c=1&amp;d=2</a>.</p>',
  );
});

test("whoever takes part in the thread is not called by their handle", () => {
  const html =
    '<p>@lea-m, comme @Sami et @lea-m-2 : <a href="https://a.example/@sami">suivez @sami@a.example</a>, @banque, x@sami.</p>';
  expect(withoutHandlesHtml(html, ["lea-m", "sami"], "un membre")).toBe(
    '<p>un membre, comme un membre et @lea-m-2 : <a href="https://a.example/@sami">suivez @sami@a.example</a>, @banque, x@sami.</p>',
  );
});
