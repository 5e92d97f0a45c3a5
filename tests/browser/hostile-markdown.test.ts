import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { renderOwnWords } from "#app/features/markdown/render.server.ts";
import { expect, test } from "./test.ts";

const SHARED = "../shared/data/formats/html-sanitizer-cases.json";
const OURS = [
  "<script>window.hit = 1</script>",
  '<img src=x onerror="window.hit = 1">',
  "<svg onload=window.hit=1>",
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  "[ici](javascript:window.hit=1)",
  "[ici](JaVaScRiPt&colon;window.hit=1)",
  "[ici](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  '![x](x" onerror="window.hit=1)',
  '[x](https://a.example "" onmouseover="window.hit=1)',
  "<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1>",
  "`<script>window.hit = 1</script>`",
  "<details open ontoggle=window.hit=1>",
  '<a href="java\nscript:window.hit=1">x</a>',
  "<form><button formaction=javascript:window.hit=1>x</button></form>",
  "&lt;script&gt;window.hit = 1&lt;/script&gt;",
];

test("nothing that someone writes is executed", async ({ page }) => {
  const cases = [...OURS, ...sharedCases()];
  await page.goto("/regles");
  // A page of its own, without the site's policy: what is tested is that the HTML itself is harmless.
  await page.route("**/hostile", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><body></body>" }),
  );
  await page.goto("/hostile");
  for (const source of cases) {
    const { html } = renderOwnWords(source);
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
      for (const link of document.querySelectorAll("a")) if (link.protocol === "javascript:") link.click();
    }, html);
    const harm = await page.evaluate(() => ({
      hit: "hit" in window,
      alive: document.body.querySelectorAll("script, iframe, object, embed, svg, math, style, form, input, img, video")
        .length,
      handlers: [...document.body.querySelectorAll("*")]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith("on")),
    }));
    expect(harm, source).toEqual({ hit: false, alive: 0, handlers: [] });
  }
});

/** The public collection is there in the workshop only; ours above run everywhere. */
function sharedCases(): string[] {
  if (!existsSync(SHARED)) {
    console.log(`${SHARED} is not here: only the ${OURS.length} cases of this project were tried.`);
    return [];
  }
  const cases: unknown = JSON.parse(readFileSync(SHARED, "utf8"));
  return z
    .array(z.object({ payload: z.string() }))
    .parse(cases)
    .map(({ payload }) => payload);
}
