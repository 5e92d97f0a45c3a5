import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, type Page, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { ask, idOf, propose } from "./writing.ts";

const site = inject("site");

function metaOf({ document }: Page, name: string): string | null | undefined {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
}

describe("the address of a thread", () => {
  test("is right whatever its words, and leads to the right ones with the rest of the address kept", async () => {
    const path = await ask(await newMember(site), "Où sont passées mes anciennes opérations ?");
    const id = idOf(path);
    const visitor = openBrowser(site);
    for (const [asked, wanted] of [
      [`/questions/${id}`, path],
      [`/questions/${id}/nimporte-quoi`, path],
      [`/questions/${id}/nimporte-quoi?lang=en&x=%C3%A9%26`, `${path}?lang=en&x=%C3%A9%26`],
      [`/questions/${id}/historique`, path],
      [`/questions/${id}/nimporte-quoi/historique`, undefined],
    ] as const) {
      const page = await visitor.ask(asked);
      expect([page.status, page.location], asked).toEqual([301, wanted ?? expect.stringContaining(path)]);
    }
    expect((await visitor.ask(`/idees/${id}`)).status).toBe(404);
    expect((await visitor.ask(`/questions/0${id}`)).status).toBe(404);
    expect((await visitor.ask(`${path}/`)).status).toBeLessThan(400);
  });

  test("still shows a refused answer under the address it had when the page was opened", async () => {
    const author = await newMember(site);
    const path = await ask(author, "Un premier titre à cette question");
    const reader = await newMember(site);
    const opened = await reader.visit(path);
    await author.post(`/contributions/question/${idOf(path)}/modifier`, {
      title: "Un second titre à cette question",
      body: "",
      theme: "appli",
    });
    const body = "x".repeat(10_001);
    const refused = await reader.submit(opened, { with: { intent: "answer" }, fill: { body } });
    expect([refused.status, refused.document.querySelector("#repondre textarea")?.textContent]).toEqual([422, body]);
    const again = {
      to: /^\/questions\/\d+\/un-second-titre/,
      with: { intent: "answer" },
      fill: { body: "Plus court, c’est mieux." },
    };
    const answered = await reader.submit(refused, again);
    expect(answered.path).toContain("/un-second-titre-a-cette-question?fait=answered");
  });
});

describe("a page that is not there", () => {
  test.each([
    ["fr", 404, "/questions/99999999", "Cette page n’existe pas", "Que cherchiez-vous ?"],
    ["en", 404, "/questions/99999999", "This page does not exist", ""],
    ["fr", 404, "/nulle-part/du/tout", "Cette page n’existe pas", ""],
    ["fr", 400, "/questions?tri=hasard", "Cette demande n’a pas pu être comprise", ""],
    ["en", 400, "/questions?tri=hasard", "", ""],
  ] as const)("says so in %s with status %i (%s), and leads on", async (lang, status, path, title, search) => {
    const page = await openBrowser(site, lang).visit(path);
    expect(page.status).toBe(status);
    expect(page.document.documentElement.lang).toBe(lang);
    expect(wordsOf(page.document.querySelector("h1"))).toContain(title);
    expect(wordsOf(mainOf(page))).toContain(search);
    for (const link of ["/questions", "/idees"])
      expect(page.document.querySelector(`main a[href="${link}"]`), link).not.toBeNull();
    expect(page.document.querySelector('main form[action="/recherche"] input[name=q]')).not.toBeNull();
    expect(page.document.title).not.toBe("");
  });

  test("was withdrawn: 410 in both languages, for the thread and for its history, and in no list", async () => {
    const author = await newMember(site);
    const path = await propose(author, "Une idée que je retire aussitôt");
    await author.post(`/contributions/idee/${idOf(path)}/retirer`, {});
    for (const [lang, title] of [
      ["fr", "Cette contribution a été retirée"],
      ["en", "withdrawn"],
    ] as const)
      for (const address of [path, `/idees/${idOf(path)}`, `${path}/historique`]) {
        const page = await openBrowser(site, lang).visit(address);
        expect([page.status, wordsOf(page.document.querySelector("h1"))], address).toEqual([
          410,
          expect.stringContaining(title),
        ]);
        expect(page.text, address).not.toContain("Cela nous éviterait");
      }
    const visitor = openBrowser(site);
    for (const list of ["/idees?tri=recentes", "/recherche?q=retire+aussitôt", "/themes/cartes"])
      expect((await visitor.visit(list)).document.querySelector(`a[href="${path}"]`), list).toBeNull();
    for (const form of ["vote", ""]) {
      const sent = await (
        await newMember(site)
      ).post(form ? `/idees/${idOf(path)}/vote` : path, {
        vote: "cast",
        back: "/",
        intent: "comment",
        body: "Dommage.",
      });
      expect([404, 410], form).toContain(sent.status);
    }
  });
});

describe("a theme that was merged", () => {
  const state: { site?: Site } = {};
  beforeAll(async () => {
    state.site = await startSite({ copyOf: inject("community") });
  });
  afterAll(() => state.site?.stop());

  test("leads to the other for ever, with all that was in it", async () => {
    const { url } = found(state.site, "site");
    const admin = await signedIn(url, "admin");
    const member = await newMember(url);
    const path = await ask(member, "Une question d’un thème qui s’en va", "", "jeunes");
    const page = await admin.visit("/admin/themes");
    const ids = new Map(
      [...page.text.matchAll(/href="\/themes\/([a-z-]+)"[^]*?id="?merge-(\d+)/g)].map(([, slug = "", id = ""]) => [
        slug,
        id,
      ]),
    );
    const merging = [...page.document.querySelectorAll<HTMLFormElement>("form")].find((form) =>
      form.querySelector("[name=into]"),
    );
    expect(merging).toBeDefined();
    const [from, into] = [themeId(page, "jeunes") ?? ids.get("jeunes"), themeId(page, "comptes") ?? ids.get("comptes")];
    const merged = await admin.post("/admin/themes", {
      intent: "merge",
      id: found(from, "jeunes"),
      into: found(into, "comptes"),
    });
    expect(merged.status).toBe(303);
    const visitor = openBrowser(url);
    const old = await visitor.ask("/themes/jeunes");
    expect([old.status, old.location]).toEqual([301, "/themes/comptes"]);
    expect((await visitor.visit("/themes/comptes")).document.querySelector(`a[href="${path}"]`)).not.toBeNull();
    expect((await visitor.visit("/themes")).document.querySelector('a[href="/themes/jeunes"]')).toBeNull();
    const asked = await ask(member, "Une question posée depuis une vieille page", "", "comptes");
    expect(asked).toContain("/questions/");
    const late = await member.post("/questions/nouvelle", {
      title: "Le formulaire avait encore l’ancien thème",
      theme: "jeunes",
    });
    expect(late.status).toBe(303);
  });
});

function themeId({ document }: Page, slug: string): string | undefined {
  const place = document.querySelector(`main a[href="/themes/${slug}"]`)?.closest("[id^=theme-]");
  return place?.id.replace("theme-", "");
}

describe("the language", () => {
  test.each([
    ["fr-FR,fr;q=0.9", "fr"],
    ["en-GB,en;q=0.9,fr;q=0.8", "en"],
    ["de,en;q=0.8,fr;q=0.5", "en"],
    ["de;q=1,fr;q=0.3,en;q=0.1", "fr"],
    ["en;q=0,fr", "fr"],
    ["es", "fr"],
    ["", "fr"],
  ])("that %j asks for is %s", async (accept, lang) => {
    const page = await openBrowser(site, accept).visit("/questions");
    expect([page.document.documentElement.lang, wordsOf(page.document.querySelector("h1"))]).toEqual([
      lang,
      "Questions",
    ]);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("is named by an address for that page alone, and by the switch from then on", async () => {
    const browser = openBrowser(site, "fr");
    const named = await browser.visit("/idees?lang=en");
    expect([named.document.documentElement.lang, named.cookies]).toEqual(["en", []]);
    expect((await browser.visit("/idees")).document.documentElement.lang).toBe("fr");

    const switched = await browser.submit(named, { to: "/langue", press: "English" });
    expect([switched.path, switched.document.documentElement.lang]).toEqual(["/idees", "en"]);
    expect((await browser.visit("/questions")).document.documentElement.lang).toBe("en");
    expect((await browser.visit("/questions?lang=fr")).document.documentElement.lang).toBe("fr");
    const back = await browser.submit(switched, { to: "/langue", press: "Français" });
    expect(back.document.documentElement.lang).toBe("fr");
  });
});

describe("what a page says of itself", () => {
  test.each([
    "/",
    "/questions",
    "/idees?tri=votees",
    "/themes",
    "/themes/cartes",
    "/realise",
    "/membres",
    "/membres/camille",
  ])("%s", async (path) => {
    const page = await openBrowser(site).visit(path);
    const origin = site.replace("127.0.0.1", "localhost");
    const canonical = page.document.querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical).toBe(`${origin}${path}`);
    expect(metaOf(page, "og:url")).toBe(canonical);
    const glue = path.includes("?") ? "&" : "?";
    for (const lang of ["fr", "en"])
      expect(page.document.querySelector(`link[rel=alternate][hreflang=${lang}]`)?.getAttribute("href")).toBe(
        `${canonical}${glue}lang=${lang}`,
      );
    for (const name of ["og:title", "og:image", "og:type", "og:locale", "twitter:card"])
      expect(metaOf(page, name), name).toBeTruthy();
    expect(page.document.title.length).toBeGreaterThan(3);
    const english = await openBrowser(site).visit(`${path}${glue}lang=en`);
    expect(english.document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(canonical);
    expect(metaOf(english, "og:locale")).toBe("en_GB");
  });

  test("a thread is an article, described by the official answer when there is one, canonical without what was said once", async () => {
    const visitor = openBrowser(site);
    const list = await visitor.visit("/questions?tri=commentees");
    const path = found(list.document.querySelector("main article h2 a")?.getAttribute("href"), "question");
    const page = await visitor.visit(`${path}?fait=voted&lang=fr`);
    expect(page.document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      `${site.replace("127.0.0.1", "localhost")}${pathnameOf(path)}`,
    );
    expect(metaOf(page, "og:type")).toBe("article");
    expect(metaOf(page, "og:title")).toBe(page.document.querySelector("h1")?.textContent);
    const official = wordsOf(page.document.querySelector("[data-official] .prose"));
    expect(official).toContain(String(metaOf(page, "og:description")).replace(/\s+/g, " ").slice(0, 60));
  });
});
