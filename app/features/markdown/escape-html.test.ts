import { expect, test } from "vitest";
import { escapeHtml, unescapeHtml } from "./escape-html.ts";

test.each(['<a href="x">', "l’offre & la carte", "&amp;lt;", "&copy; &#39;"])("%s comes back as it was", (text) => {
  expect(unescapeHtml(escapeHtml(text))).toBe(text);
});

test("what was escaped twice is read once", () => {
  expect(unescapeHtml("&amp;lt;b&amp;gt; &#39;")).toBe("&lt;b&gt; '");
});
