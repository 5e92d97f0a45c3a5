import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { startSite, type Site } from "../site.ts";
import { ODD, PLACES } from "./bad-addresses.ts";
import { found } from "./page.ts";
import { signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { ask } from "./wire.ts";

const state: { site?: Site; store?: Store } = {};
const site = () => found(state.site, "site");

beforeAll(async () => {
  // Nobody else is told of anything: whatever is written, a request has written it.
  state.site = await startSite({ copyOf: inject("community"), settings: { FEDERATION: "off" } });
  state.store = await openStore(state.site.database);
});

afterAll(async () => {
  await state.store?.close();
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

test.each(PLACES)("%s answers %j, whatever stands there, and writes nothing", async (place, statuses) => {
  const store = found(state.store, "store");
  const before = store.foreignChanges();
  await Promise.all(
    ODD.map(async (odd) => {
      const page = await openBrowser(site().url).ask(place.replaceAll("ODD", odd));
      const asked = page.path.slice(0, 100);
      expect(statuses, `${asked}: ${page.status}`).toContain(page.status);
      expect(page.cookies, asked).toEqual([]);
      if (page.status === 303 || !String(page.headers["content-type"]).startsWith("text/html")) return;
      expect([page.text.match(/<h1[ >]/g)?.length, page.text.includes("<script>alert")], asked).toEqual([1, false]);
    }),
  );
  expect(store.foreignChanges(), "something was written").toBe(before);
});

describe("for whoever is signed in", () => {
  test.each([
    ["/moi/notifications?apres=ODD", [200, 400]],
    ["/contributions/ODD/1/modifier", [404]],
    ["/contributions/reponse/ODD/modifier", [404]],
    ["/admin/textes/ODD/fr", [404]],
    ["/admin/textes/regles/ODD", [404]],
    ["/admin/personnes?q=ODD&role=ODD", [200]],
    ["/admin/personnes?apres=ODD", [404]],
  ] as const)("%s answers %j", async (place, statuses) => {
    const admin = await signedIn(site().url, "admin");
    for (const odd of ODD) {
      const page = await admin.ask(place.replaceAll("ODD", odd));
      expect(statuses, `${page.path.slice(0, 100)}: ${page.status}`).toContain(page.status);
    }
  });
});

test("no other method than those of pages and forms is answered", async () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
    for (const path of ["/", "/questions", "/connexion", "/idees/1/vote", "/nulle-part", "/questions.data"]) {
      const page = await openBrowser(site().url).ask(path, { method });
      expect([page.status, page.document.querySelectorAll("h1").length], `${method} ${path}`).toEqual([405, 1]);
    }
});

test("a page asked for by its headers alone answers as it would in full, without a body", async () => {
  const visitor = openBrowser(site().url);
  for (const path of [
    "/",
    "/questions",
    "/moi",
    "/nulle-part",
    "/questions?tri=x",
    "/healthz",
    "/robots.txt",
    "/marque.css",
  ]) {
    const [head, full] = [await visitor.ask(path, { method: "HEAD" }), await visitor.ask(path)];
    expect([head.status, head.text, head.location], path).toEqual([full.status, "", full.location]);
    expect(head.headers["content-type"], path).toBe(full.headers["content-type"]);
  }
});

test.each([
  ["Host", "a b"],
  ["Host", "ailleurs.example"],
  ["Host", ""],
  ["Host", "[::1"],
  ["Host", "127.0.0.1:99999"],
  ["Accept-Language", ";;;,,,q=,fr;q=nonsense"],
  ["Accept-Language", "x".repeat(4000)],
  ["Accept", "*"],
  ["Accept-Encoding", "gzip;q=x, br;;, *"],
  ["Cookie", ";;;=;=x;session;lang=__proto__;visitor=.;visitor=a.b.c;%=%"],
  ["Cookie", "session=%; visitor=%E0%A4%A.x; lang=%FF"],
  ["X-Forwarded-For", "nonsense, , 999.1.1.1, ::1::"],
  ["X-Forwarded-Proto", "https"],
  ["Referer", "http://["],
  ["User-Agent", ""],
  ["Range", "bytes=9999999-"],
  ["If-None-Match", '"'],
  ["X-Remix-Revalidate", "x"],
  ["Transfer-Encoding", "identity"],
])("a header %s: %s breaks nothing", async (name, value) => {
  for (const path of ["/questions", "/moi", "/marque.css"]) {
    const { status } = await ask(site().url + path, { headers: { [name]: value } });
    expect([200, 303, 400, 404, 501], `${path}: ${status}`).toContain(status);
  }
});

test("the name in the Host header leads nobody elsewhere", async () => {
  const headers = { Host: "ailleurs.example" };
  for (const path of ["/moi", "/questions/1", "/questions", "/"]) {
    const { headers: answered, text } = await ask(site().url + path, { headers });
    expect(String(answered.location ?? ""), path).not.toContain("ailleurs");
    expect(text, path).not.toContain("ailleurs.example");
  }
});
