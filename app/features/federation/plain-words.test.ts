import { expect, test } from "vitest";
import { plainWords } from "./plain-words.server.ts";

test.each([
  ["<p>Un</p><p>Deux<br/>trois</p>", "Un\n\nDeux\ntrois"],
  ["<script>alert(1)</script>Bon<style>x</style>", "Bon"],
  ["a &lt;b&gt; &amp;amp; &quot;c&quot;", 'a <b> &amp; "c"'],
  ['<a href="javascript:x">lien</a><img src=x onerror=y>', "lien"],
  ["<<p>>", "<>"],
])("of %s the words are kept", (html, words) => {
  expect(plainWords(html)).toBe(words);
});

test("megabytes of markup are read in no time", () => {
  expect(plainWords("<div>".repeat(400_000)).length).toBeLessThan(10);
});
