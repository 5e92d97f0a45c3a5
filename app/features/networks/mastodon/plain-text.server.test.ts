import { expect, it } from "vitest";
import { linksOf, plainText } from "./plain-text.server.ts";

it("keeps paragraphs and line breaks", () => {
  expect(plainText("<p>Bonjour,<br />et merci.</p><p>À bientôt</p>")).toBe("Bonjour,\net merci.\n\nÀ bientôt");
});

it("tells a link that a server has shortened letter for letter", () => {
  const html =
    '<p>Voir <a href="https://banque.fr/a/b?x=1&amp;y=2" rel="nofollow"><span class="invisible">https://</span><span class="ellipsis">banque.fr/a</span><span class="invisible">/b?x=1&amp;y=2</span></a></p>';

  expect(plainText(html)).toBe("Voir https://banque.fr/a/b?x=1&y=2");
  expect(linksOf(html)).toEqual(["https://banque.fr/a/b?x=1&y=2"]);
});

it("tells where a link leads whose words say something else", () => {
  expect(plainText('<a href="https://piege.example/">ma-banque.fr</a>')).toBe("ma-banque.fr (https://piege.example/)");
});

it("leaves people and subjects as they are", () => {
  const html =
    '<span class="h-card"><a href="https://m.example/@banque" class="u-url mention">@<span>banque</span></a></span> <a href="https://m.example/tags/carte" class="mention hashtag">#<span>carte</span></a>';

  expect(plainText(html)).toBe("@banque #carte");
});

it("reads lists, quotes and what is escaped", () => {
  expect(plainText("<ul><li>un</li><li>deux</li></ul><blockquote>1 &lt; 2 &amp;amp; 3</blockquote>")).toBe(
    "- un\n- deux\n\n1 < 2 &amp; 3",
  );
});

it("lets no script through, nor what it holds", () => {
  const html = '<p onclick="x()">a<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>b</p>';

  expect(plainText(html)).toBe("ab");
});

it("reads what is broken, and ends early with what is endless", () => {
  expect(plainText("<p>ouvert <b>gras")).toBe("ouvert gras");
  expect(plainText("<a href=".repeat(20_000)).length).toBeLessThan(100_000);
  expect(plainText('<a href="https://a.fr">'.repeat(20_000))).toBe("");
  expect(plainText("a".repeat(1_000_000))).toHaveLength(50_000);
});
