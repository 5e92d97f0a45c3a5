// @vitest-environment jsdom
import { expect, test } from "vitest";
import { z } from "zod";
import { executablesIn } from "../../../tests/executables.ts";
import { sharedData } from "../../../tests/shared-data.ts";
import { renderOwnWords } from "./render.server.ts";

const html = (source: string) => renderOwnWords(source).html;
const textOf = (source: string) => new DOMParser().parseFromString(html(source), "text/html").body.textContent;

test("plain text becomes paragraphs, and a line end stays one", () => {
  expect(html("Bonjour,\nma carte est avalée.\n\nMerci")).toBe(
    "<p>Bonjour,<br />ma carte est avalée.</p>\n<p>Merci</p>",
  );
});

test("bold, lists, quotes, code and tables are kept", () => {
  const source =
    "**gras** *penché* ~~barré~~ `code`\n\n- un\n- deux\n\n3. trois\n\n> cité\n\n| a | b |\n|---|--:|\n| 1 | 2 |";
  const tags = [...html(source).matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);
  expect(new Set(tags)).toEqual(
    new Set("p strong em del code ul li ol blockquote table thead tbody tr th td".split(" ")),
  );
  expect(html(source)).toContain('<ol start="3">');
  expect(html(source)).toContain('<td align="right">2</td>');
});

test("headings start at the third level, under the page's own", () => {
  expect(html("# Un\n\n## Deux\n\n### Trois\n\n#### Quatre\n\n###### Six")).toBe(
    "<h3>Un</h3>\n<h4>Deux</h4>\n<h5>Trois</h5>\n<h6>Quatre</h6>\n<h6>Six</h6>",
  );
});

test("a link says that it is a reader's, and gives its page nothing", () => {
  expect(html("[le site](https://exemple.fr/a?b=1&c=2)")).toBe(
    '<p><a href="https://exemple.fr/a?b=1&amp;c=2" rel="ugc nofollow noopener noreferrer">le site</a></p>',
  );
  expect(html("voir https://exemple.fr/ ici")).toContain('<a href="https://exemple.fr/" rel="ugc');
});

test("a remote image becomes a link to it, so that no reader is seen by its server", () => {
  const image = html('![Ma carte](https://ailleurs.example/carte.png "titre")');
  expect(image).toContain(
    '<a href="https://ailleurs.example/carte.png" rel="ugc nofollow noopener noreferrer">Ma carte</a>',
  );
  expect(html("![](https://ailleurs.example/pixel.gif)")).toContain(">https://ailleurs.example/pixel.gif</a>");
  expect(html('![x](data:image/png;base64,AAAA) <img src="https://ailleurs.example/pixel.gif">')).not.toContain("<img");
});

test("HTML in a text is shown as it was typed", () => {
  expect(textOf('<b onclick="x()">gras</b> & <script>alert(1)</script>')).toBe(
    '<b onclick="x()">gras</b> & <script>alert(1)</script>',
  );
  expect(textOf("5 < 6 et 7 > 6")).toBe("5 < 6 et 7 > 6");
});

test("emoji, right-to-left writing and typographic French pass untouched", () => {
  const source = "👩‍👩‍👧‍👦 🏳️‍🌈 مرحبا « L’été » : 3 €";
  expect(textOf(source)).toBe(source);
  expect(renderOwnWords(source).excerpt).toBe(source);
});

test.each([
  "<script>alert(1)</script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<iframe src=javascript:alert(1)>",
  '<object data="data:text/html,<script>alert(1)</script>">',
  "<style>@import 'https://ailleurs.example'</style>",
  '<a href="javascript:alert(1)">x</a>',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](&#x6A;avascript&colon;alert(1))",
  "[x](java&NewLine;script:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x]( javascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](vbscript:msgbox(1))",
  "[x](file:///etc/passwd)",
  "[x](blob:https://etvous.example/1)",
  "[x](//ailleurs.example)",
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  '![x" onerror="alert(1)](https://exemple.fr)',
  '![x](https://exemple.fr/"onload="alert(1))',
  '[x](https://exemple.fr "title\' onclick=alert(1)")',
  '[x](https://exemple.fr/"onmouseover="alert(1))',
  "[a](https://exemple.fr/<img src=x onerror=alert(1)>)",
  "`<img src=x onerror=alert(1)>`",
  "```html\n<script>alert(1)</script>\n```",
  '```"><script>alert(1)</script>\nx\n```',
  "    <script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "| <img src=x onerror=alert(1)> |\n|---|\n| <svg onload=alert(1)> |",
  "# <img src=x onerror=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<?xml-stylesheet href='javascript:alert(1)'?>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<textarea></textarea><script>alert(1)</script>",
  "<form action=javascript:alert(1)><button>x</button></form>",
  "<base href=https://ailleurs.example>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
])("nothing in %j can be executed", (source) => {
  expect(executablesIn(html(source))).toEqual([]);
});

test("nothing in what attackers have tried on other sanitisers can be executed", () => {
  const file = sharedData("formats/html-sanitizer-cases.json");
  const cases = z.array(z.object({ payload: z.string() })).parse(JSON.parse(file ?? "[]"));
  for (const { payload } of cases)
    for (const source of [payload, `- ${payload}`, `![${payload}](${payload})`])
      expect(executablesIn(html(source)), source).toEqual([]);
}, 30_000);

test("an excerpt is the first words without any mark, cut between words", () => {
  const { excerpt } = renderOwnWords(`# Titre\n\n- **un**\n- deux & <trois>\n\n${"mot ".repeat(100)}`);
  expect(excerpt).toMatch(/^Titre un deux & <trois> mot mot .* mot…$/);
  expect(excerpt.length).toBeLessThanOrEqual(221);
  expect(renderOwnWords("").excerpt).toBe("");
});

test("an excerpt of one endless word is never cut inside an emoji", () => {
  expect(renderOwnWords(`a${"😀".repeat(300)}`).excerpt.isWellFormed()).toBe(true);
  expect(renderOwnWords("😀".repeat(300)).excerpt.isWellFormed()).toBe(true);
});

const LONG = 10_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
const stairs = (step: string, mark: string) =>
  Array.from({ length: 140 }, (_, depth) => `${step.repeat(depth)}${mark} x`).join("\n");

test.each(
  [
    ...[
      ">",
      "> ",
      "- ",
      "1. ",
      "> - ",
      "[",
      "![",
      "[a](",
      "*",
      "**a",
      "*a**b",
      "_a_",
      "*a_b ",
      "a_",
      "~~a",
      "`",
      "`a``b```c",
    ],
    ...[
      "<",
      "<!--",
      "<b>",
      "<a ",
      "&",
      "&amp;",
      "\\",
      "a.",
      "a@",
      "www.",
      "http://a",
      "|",
      "|a",
      "a\n=\n",
      "* * ",
      "# ",
      "```\n",
    ],
    ...[
      "[a]: b\n",
      "- a\n",
      "-\n",
      "> a\nb\n",
      "| a | b |\n|:-:|-|\n",
      "- a\n\n  b\n\n",
      " ",
      "\n",
      "\t",
      "\r",
      "\0",
      "\u202e",
      "😀",
    ],
  ].map((piece) => [JSON.stringify(piece), repeated(piece)]),
)("ten thousand characters of %s take no time", (_what, source) => {
  expect(cost(source)).toBeLessThan(200);
});

test.each([
  ["a quote 10 000 deep", `${">".repeat(LONG)} x`],
  ["a list 10 000 deep", `${"- ".repeat(LONG)}x`],
  ["a list going down like stairs", stairs("  ", "-")],
  ["a list going down by tabs", stairs("\t", "-")],
  ["a quote going down like stairs", stairs(">", ">")],
  ["an address followed by parentheses", `http://a.b/${"(".repeat(LONG)}`],
  ["an address followed by references", `http://a.b/${"&amp;".repeat(2000)}`],
  ["an address of mail with endless parts", `${"a.".repeat(5000)}@a`],
  ["two words far apart", `a${" ".repeat(LONG)}b`],
  ["brackets that open and close", "[".repeat(5000) + "]".repeat(5000)],
  ["a table with five thousand lines", `a|b\n-|-\n${"|\n".repeat(5000)}`],
  ["a title with an endless quote", `[a](b "${'\\"'.repeat(5000)}`],
])("%s takes no time", (_what, source) => {
  expect(cost(source)).toBeLessThan(200);
});

test("nesting beyond what a person writes is cut, and its words stay", () => {
  const page = new DOMParser().parseFromString(html(`${">".repeat(LONG)} au fond`), "text/html");
  expect(page.querySelectorAll("blockquote").length).toBeLessThan(10);
  expect(page.body.textContent).toContain("au fond");
});

/** Milliseconds of this process's own work: other processes on the machine do not count. */
function cost(source: string): number {
  renderOwnWords(source);
  const start = process.cpuUsage();
  renderOwnWords(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
