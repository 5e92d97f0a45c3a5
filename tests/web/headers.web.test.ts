import { describe, expect, inject, test } from "vitest";
import { type Page, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";
import { formHeaders, openBrowser } from "./plain-browser.ts";

const site = inject("site");

async function asset(): Promise<string> {
  const { text } = await openBrowser(site).visit("/");
  return /"(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? "";
}

/** Every way the site answers. */
const ANSWERS: [string, number, () => Promise<Page>][] = [
  ["a page", 200, () => openBrowser(site).ask("/questions")],
  ["the data of a page", 200, () => openBrowser(site).ask("/questions.data")],
  ["a page for whoever is signed in", 200, async () => (await signedIn(site, "lea")).ask("/moi")],
  ["a redirect", 303, () => openBrowser(site).ask("/moi")],
  ["a form that is refused", 422, () => openBrowser(site).post("/connexion", {})],
  ["a page that does not exist", 404, () => openBrowser(site).ask("/nulle-part")],
  ["a list that does not exist", 400, () => openBrowser(site).ask("/questions?tri=nimporte")],
  [
    "a foreign form",
    403,
    () => openBrowser(site).ask("/langue", { method: "POST", headers: { Origin: "https://ailleurs.example" } }),
  ],
  ["another method", 405, () => openBrowser(site).ask("/questions", { method: "PUT", body: "x" })],
  [
    "a form that is too large",
    413,
    () =>
      openBrowser(site).ask("/langue", {
        method: "POST",
        headers: formHeaders(site),
        body: `back=${"x".repeat(1_000_000)}`,
      }),
  ],
  ["a script", 200, async () => openBrowser(site).ask(await asset())],
  ["the brand's style sheet", 200, () => openBrowser(site).ask("/marque.css")],
  ["the health of the site", 200, () => openBrowser(site).ask("/healthz")],
];

describe.each(ANSWERS)("%s (%i)", (_what, status, asking) => {
  test("carries the headers that keep browsers safe, and none that tell what runs here", async () => {
    const { status: given, headers } = await asking();
    expect(given).toBe(status);
    const policy = String(headers["content-security-policy"]);
    for (const part of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "style-src 'self'",
      "connect-src 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|http:|https:/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect([headers["x-powered-by"], headers.server]).toEqual([undefined, undefined]);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

test("every script of a page has the nonce of that answer, which never comes twice; nothing is inline besides", async () => {
  const nonces = new Set<string>();
  for (const path of ["/", "/questions", "/idees", "/connexion", "/nulle-part", "/questions/nouvelle"]) {
    const page = await openBrowser(site).ask(path);
    const nonce = /'nonce-([^']+)'/.exec(String(page.headers["content-security-policy"]))?.[1] ?? "";
    nonces.add(nonce);
    expect(nonce.length).toBeGreaterThanOrEqual(16);
    for (const script of page.document.querySelectorAll("script"))
      expect(script.getAttribute("src") ?? script.getAttribute("nonce"), path).toMatch(
        script.hasAttribute("src") ? /^\// : nonce,
      );
    expect(page.document.querySelectorAll("[style], style").length, path).toBe(0);
    const handlers = [...page.document.querySelectorAll("*")].filter((node) =>
      node.getAttributeNames().some((name) => name.startsWith("on")),
    );
    expect(handlers.length, path).toBe(0);
  }
  expect(nonces.size).toBe(6);
});

test("what depends on who looks is kept by nobody in between; what has its version in its address is kept for good", async () => {
  const cacheOf = async (path: string, browser = openBrowser(site)) => {
    const { headers } = await browser.ask(path);
    return headers["cache-control"];
  };
  for (const path of ["/", "/questions", "/moi", "/nulle-part", "/questions.data"])
    expect(await cacheOf(path), path).toContain("private");
  expect(await cacheOf("/moi", await signedIn(site, "lea"))).toContain("private");
  expect(await cacheOf(await asset())).toBe("public, max-age=31536000, immutable");
  expect((await openBrowser(site).ask("/questions")).headers.vary).toMatch(/Accept-Language.*Cookie/);
});

test("a page is sent compressed to whoever can read that", async () => {
  const page = await openBrowser(site).ask("/questions", { headers: { "Accept-Encoding": "gzip" } });
  expect(page.headers["content-encoding"]).toBe("gzip");
  expect(page.headers.vary).toContain("Accept-Encoding");
});

test("/healthz says that the site reads and writes", async () => {
  const { status, text, headers } = await openBrowser(site).ask("/healthz");
  expect([status, JSON.parse(text)]).toEqual([200, { healthy: true }]);
  expect(headers["content-type"]).toContain("application/json");
});

test("no file outside the built site is served", async () => {
  for (const path of [
    "/assets/../../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/assets/..\\..\\package.json",
    "/assets//etc/passwd",
    "/package.json",
    "/build/server/index.js",
    "/.env",
    "/.git/config",
    "/data/demo.db",
    "/%2e%2e/package.json",
    "/assets/",
    "/assets",
  ]) {
    const page = await openBrowser(site).ask(path);
    expect([400, 404], path).toContain(page.status);
    expect(page.text, path).not.toMatch(/"dependencies"|root:x|createRequestHandler/);
  }
});

test("the files beside the pages are there", async () => {
  for (const [path, type] of [
    ["/favicon.svg", "image/svg+xml"],
    ["/robots.txt", "text/plain"],
    ["/before-paint.js", "javascript"],
    ["/share-card.png", "image/png"],
  ] as const) {
    const { status, headers } = await openBrowser(site).ask(path);
    expect([status, headers["content-type"]], path).toEqual([200, expect.stringContaining(type)]);
  }
});

test("no page that others read shows an address", async () => {
  const { text } = await openBrowser(site).visit("/membres");
  const members = [...text.matchAll(/href="(\/membres\/[a-z0-9-]+)"/g)].map(([, path = ""]) => path).slice(0, 3);
  const { document } = await openBrowser(site).visit("/questions?tri=commentees");
  const threads = [...document.querySelectorAll("main article :is(h2, h3) a")]
    .slice(0, 3)
    .map((link) => link.getAttribute("href") ?? "");
  for (const path of ["/", "/questions", "/idees", "/membres", "/membres/camille", ...members, ...threads]) {
    const page = await openBrowser(site).visit(path);
    expect(page.status, path).toBe(200);
    expect(page.text, path).not.toMatch(/@(demo|web)\.example|passwordHash|unproved/);
    expect(wordsOf(page.document.body), path).not.toContain("undefined");
  }
});
