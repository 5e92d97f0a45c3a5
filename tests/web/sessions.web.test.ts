import { beforeAll, describe, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { newMember, signedIn, signIn, signUp } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { ask, idOf } from "./writing.ts";

const site = inject("site");

test("the cookie of a session is for this site, over http only, and says no more than it must", async () => {
  const browser = openBrowser(site);
  const page = await browser.visit("/connexion");
  const sent = await browser.send(page, { fill: { email: "Lea@Demo.example", password: "demonstration" } });
  expect(sent.cookies).toHaveLength(1);
  const [pair = "", ...attributes] = found(sent.cookies[0], "cookie").split("; ");
  expect(pair).toMatch(/^session=[a-z0-9]{30,}$/);
  expect(attributes.sort()).toEqual([
    "HttpOnly",
    expect.stringMatching(/^Max-Age=15552000$/),
    "Path=/",
    "SameSite=Lax",
  ]);
  const switched = await browser.post("/langue", { lang: "en", back: "/" });
  expect(switched.cookies).toEqual([expect.stringMatching(/^lang=en; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)]);
});

test("the database holds nothing that opens a session", async () => {
  const browser = await signedIn(site, "lea");
  const store = await openStore(inject("database"));
  const rows = await store.read.select().from(store.tables.sessions);
  await store.close();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(found(browser.cookies.get("session"), "session"));
});

test("signing out ends the session itself, not only its cookie", async () => {
  const browser = await signedIn(site, "lea");
  const stolen = found(browser.cookies.get("session"), "session");
  const page = await browser.submit(await browser.visit("/"), { to: "/deconnexion" });
  expect(page.path).toBe("/?fait=signed-out");
  expect(browser.cookies.size).toBe(0);
  browser.cookies.set("session", stolen);
  expect((await browser.ask("/moi")).location).toBe("/connexion?next=%2Fmoi");
});

test("a link signs nobody out", async () => {
  const browser = await signedIn(site, "lea");
  await browser.visit("/deconnexion");
  expect((await browser.ask("/moi")).status).toBe(200);
});

test.each(["", "x", "a".repeat(40), "a".repeat(6000), "%00%ff", "undefined", "{}", "1 OR 1=1"])(
  "a forged session (%j) is a visitor's",
  async (value) => {
    const browser = openBrowser(site);
    const page = await browser.ask("/moi", { headers: { Cookie: `session=${value}` } });
    expect([page.status, page.location]).toEqual([303, "/connexion?next=%2Fmoi"]);
  },
);

test("a session that was there before signing in is not the one that is opened", async () => {
  const browser = openBrowser(site);
  const planted = "b".repeat(40);
  browser.cookies.set("session", planted);
  await signIn(browser, "lea");
  expect(browser.cookies.get("session")).not.toBe(planted);
});

test("signing in again ends the session one had", async () => {
  const browser = await signedIn(site, "lea");
  const before = found(browser.cookies.get("session"), "session");
  await browser.post("/connexion", { email: "sami@demo.example", password: "demonstration" });
  expect(wordsOf((await browser.visit("/moi")).document.querySelector("header"))).toContain("Sami");
  browser.cookies.set("session", before);
  expect((await browser.ask("/moi")).status).toBe(303);
});

test("signing in again with a wrong password says so, and one stays who one was", async () => {
  const browser = await signedIn(site, "lea");
  const page = await browser.post("/connexion", { email: "sami-autre@demo.example", password: "faux" });
  expect([page.status, wordsOf(mainOf(page))]).toEqual([
    401,
    expect.stringContaining("L’adresse ou le mot de passe n’est pas le bon."),
  ]);
  expect(wordsOf((await browser.visit("/moi")).document.querySelector("header"))).toContain("Léa");
});

test("a new password ends every other session, and opens the account in place of the old one", async () => {
  const browser = openBrowser(site);
  const account = { name: "Maud", email: "maud@web.example", password: "trois petits chats" };
  await signUp(browser, account);
  const elsewhere = openBrowser(site);
  await elsewhere.post("/connexion", account);
  expect((await elsewhere.ask("/moi")).status).toBe(200);
  const newPassword = "chapeau de paille";
  const changed = await browser.submit(await browser.visit("/moi/securite"), {
    with: { intent: "password" },
    fill: { password: account.password, newPassword },
  });
  expect([changed.status, changed.path]).toEqual([200, "/moi/securite?fait=password-changed"]);
  expect((await elsewhere.ask("/moi")).status).toBe(303);
  expect((await elsewhere.post("/connexion", account)).status).toBe(401);
  expect((await elsewhere.post("/connexion", { ...account, password: newPassword })).status).toBe(303);
});

test("an unknown address and a wrong password get the same answer, without the password", async () => {
  const answers = [];
  for (const email of ["lea@demo.example", "personne@demo.example"]) {
    const browser = openBrowser(site);
    const page = await browser.submit(await browser.visit("/connexion"), {
      fill: { email, password: "mot-de-passe-faux" },
    });
    expect(page.text).not.toContain("mot-de-passe-faux");
    expect(page.document.querySelector<HTMLInputElement>("input[name=email]")?.value).toBe(email);
    answers.push([page.status, page.cookies, wordsOf(page.document.querySelector("main form"))]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test.each(["password123", "motdepasse1", "azertyuiop", "qwertyuiop", "aaaaaaaaaaaa", "1234567890"])(
  "%s is too common a password",
  async (password) => {
    const browser = openBrowser(site);
    const fill = { name: "Pressé", email: "presse@web.example", password };
    const page = await browser.submit(await browser.visit("/inscription"), { fill });
    expect([page.status, wordsOf(mainOf(page))]).toEqual([
      422,
      expect.stringContaining("Ce mot de passe est trop connu."),
    ]);
    expect(page.text).not.toContain(`value="${password}"`);
  },
);

describe("the way back after a form", () => {
  const state: { browser?: Browser; id?: string } = {};

  beforeAll(async () => {
    state.browser = await newMember(site);
    state.id = idOf(await ask(state.browser, "Une question d’où l’on revient"));
  });

  const ELSEWHERE = [
    "https://ailleurs.example/",
    "//ailleurs.example",
    "/\\ailleurs.example",
    "/..//ailleurs.example",
    "/./\\ailleurs.example",
    "\t//ailleurs.example",
    "/\t/ailleurs.example",
    "javascript:alert(1)",
    "/questions\r\nSet-Cookie: a=b",
    "",
  ];

  test.each(ELSEWHERE)("never leads elsewhere (%j)", async (evil) => {
    const browser = found(state.browser, "browser");
    const visitor = openBrowser(site);
    const sent = [
      await browser.ask(`/connexion?next=${encodeURIComponent(evil)}`),
      await browser.ask(`/inscription?next=${encodeURIComponent(evil)}`),
      await visitor.post("/langue", { lang: "fr", back: evil }),
      await visitor.post(`/questions/${state.id}/vote`, { vote: "cast", back: evil }),
      await visitor.post("/connexion", { email: "lea@demo.example", password: "demonstration", next: evil }),
      await browser.post("/suivre", { subject: "thread", id: state.id ?? "", yes: "1", back: evil }),
    ];
    for (const page of sent) {
      expect([302, 303], page.path).toContain(page.status);
      const location = found(page.location, `location of ${page.path}`);
      expect(new URL(location, site).origin, `${page.path}: ${location}`).toBe(site);
      expect(location, page.path).not.toMatch(/^\/[/\\]|[\r\n]/);
      const next = new URL(location, site).searchParams.get("next") ?? "/";
      expect(new URL(next, site).origin, `${page.path}: ${next}`).toBe(site);
    }
  });

  test("leads whoever has to sign in first to the page on which the form stood", async () => {
    const visitor = openBrowser(site);
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: site };
    const from = async (referer: string) => {
      const page = await visitor.ask("/suivre", {
        method: "POST",
        headers: { ...headers, Referer: referer },
        body: "id=1",
      });
      return page.location;
    };
    expect(await from(`${site}/themes/cartes?lang=fr`)).toBe("/connexion?next=%2Fthemes%2Fcartes%3Flang%3Dfr");
    expect(await from("https://ailleurs.example/x")).toBe("/connexion?next=%2F");
    expect(await from("ailleurs")).toBe("/connexion?next=%2F");
  });
});
