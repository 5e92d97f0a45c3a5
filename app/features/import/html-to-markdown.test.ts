import { expect, it } from "vitest";
import { renderOwnWords } from "#app/features/markdown/render.server.ts";
import { htmlToMarkdown } from "./html-to-markdown.server.ts";

it.each([
  ["paragraphs, emphasis and line breaks", "<p>a <b>b</b> c<em>d</em>e<br>f</p><p>g</p>", "a **b** c*d*e\nf\n\ng"],
  ["headings and a rule", "<h1>A</h1><hr><h3>B</h3>", "# A\n\n---\n\n### B"],
  ["lists in lists", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
  ["numbered lists from their number on", '<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"],
  ["quotes in quotes", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>", "> a\n>\n> > b"],
  ["code, line by line", "<pre><code>if (a &lt; b)\n  c()\n</code></pre>", "```\nif (a < b)\n  c()\n```"],
  ["code that holds a fence", "<pre>a ``` b</pre>", "````\na ``` b\n````"],
  ["code in a sentence", "<p>a <code>b_c</code></p>", "a `b_c`"],
  ["tables", "<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table>", "| a |\n| --- |\n| b\\|c |"],
  ["struck text", "<p><s>a</s> <strike>b</strike></p>", "~~a~~ ~~b~~"],
  ["raised and lowered digits", "<p>H<sub>2</sub>O, m<sup>2</sup>, 1<sup>er</sup></p>", "H₂O, m², 1er"],
  ["absolute links", '<a href="https://a.example/b c">d</a>', "[d](https://a.example/b%20c)"],
  ["links with parentheses", '<a href="https://a.example/b_(c)">d</a>', "[d](https://a.example/b_%28c%29)"],
  ["links without a protocol", '<a href="//a.example/b">c</a>', "[c](https://a.example/b)"],
  ["mail links", '<a href="mailto:a@b.example">c</a>', "[c](mailto:a@b.example)"],
  ["emoji and right-to-left text", "<p>😀 مرحبا</p>", "😀 مرحبا"],
  ["text without any tag", "a", "a"],
  ["nothing", "", ""],
])("keeps %s", (_, html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown);
});

it.each([
  ["a relative link", '<p><a href="/questions/1">a</a></p>', "a"],
  ["a link into the page", '<p><a href="#b">a</a></p>', "a"],
  ["a script as a link", '<p><a href="javascript:alert(1)">a</a></p>', "a"],
  ["a relative image", '<p><img src="/a.png" alt="b"></p>', "b"],
  [
    "an image in a link",
    '<a href="https://a.example/"><img src="https://b.example/c.png" alt="d"></a>',
    "[d](https://a.example/)",
  ],
  ["a remote image", '<img src="https://a.example/b.png" alt="c">', "[c](https://a.example/b.png)"],
  ["a remote image without words", '<img src="https://a.example/b.png">', "[image](https://a.example/b.png)"],
])("reduces %s", (_, html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown);
});

it.each([
  "<script>alert(1)</script>",
  "<style>p { color: red }</style>",
  "<noscript><img src=x onerror=alert(1)></noscript>",
  '<iframe src="https://a.example">b</iframe>',
  "<svg onload=alert(1)><text>b</text></svg>",
  "<textarea>b</textarea>",
])("leaves nothing of %s", (html) => {
  expect(htmlToMarkdown(`<p>before</p>${html}<p>after</p>`)).toBe("before\n\nafter");
});

it.each([
  ["tags shown as text", "&lt;script&gt;alert(1)&lt;/script&gt;", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ["entities shown as text", "&amp;lt; &amp;nbsp;", "<p>&amp;lt; &amp;nbsp;</p>"],
  ["signs that Markdown would obey", "1. *a* _b_ [c](d) ~e~ # f", "<p>1. *a* _b_ [c](d) ~e~ # f</p>"],
])("shows %s as they were", (_, html, shown) => {
  expect(renderOwnWords(htmlToMarkdown(`<p>${html}</p>`)).html).toBe(shown);
});

it("leaves a bare address whole", () => {
  expect(htmlToMarkdown("<p>see https://a.example/b_c_d *e*</p>")).toBe("see https://a.example/b_c_d \\*e\\*");
});

it("comes to an end on nesting that no person writes", () => {
  expect(htmlToMarkdown(`${"<div>".repeat(5000)}${"<blockquote>".repeat(5000)}a`)).toBe("a");
});
