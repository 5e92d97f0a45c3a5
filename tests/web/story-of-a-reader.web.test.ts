import { expect, inject, test } from "vitest";
import { SORTS } from "#app/features/threads/sorts.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { openBrowser } from "./plain-browser.ts";

const site = inject("site");

/** The addresses of the cards of a list, in order. */
function cardsOf(page: { document: Document }): string[] {
  const links = page.document.querySelectorAll<HTMLAnchorElement>("main article :is(h2, h3) a");
  return [...links].map((link) => link.getAttribute("href") ?? "");
}

test("the home page lets one ask at once, shows what the bank answered and ideas to vote on", async () => {
  const browser = openBrowser(site);
  const home = await browser.visit("/");
  expect(home.status).toBe(200);
  expect(wordsOf(home.document.querySelector("h1"))).toBe("La banque,et vous.");
  expect(home.document.querySelector("main article blockquote")).not.toBeNull();
  expect(home.document.querySelector('main form[action$="/vote"] button')?.getAttribute("aria-pressed")).toBe("false");
  const asking = await browser.submit(home, {
    to: "/questions/nouvelle",
    fill: { title: "Comment changer de code ?" },
  });
  expect(asking.path).toBe("/questions/nouvelle?title=Comment+changer+de+code+%3F");
  expect(found(asking.document.querySelector<HTMLInputElement>("input[name=title]"), "title").value).toBe(
    "Comment changer de code ?",
  );
});

test.each([
  ...SORTS.question.map((sort) => ["/questions", sort] as const),
  ...SORTS.idea.map((sort) => ["/idees", sort] as const),
])("%s sorted by %s goes on to a next page that repeats nothing", async (list, sort) => {
  const browser = openBrowser(site);
  const first = await browser.visit(`${list}?tri=${sort}`);
  expect(first.status).toBe(200);
  expect(wordsOf(first.document.querySelector(`main nav [aria-current]`))).not.toBe("");
  const shown = cardsOf(first);
  expect(shown.length).toBeGreaterThan(2);
  const next = first.document.querySelector<HTMLAnchorElement>('main a[rel="next"], main a[href*="apres="]');
  if (sort === "sans-reponse" && !next) return;
  const second = await browser.visit(found(next?.getAttribute("href"), "link to the next page"));
  expect(second.status).toBe(200);
  expect(cardsOf(second).filter((path) => shown.includes(path))).toEqual([]);
  expect(second.document.querySelector(`main a[href="${list}?tri=${sort}"]`)).not.toBeNull();
});

test("a list is filtered by theme and by stage with a plain form", async () => {
  const browser = openBrowser(site);
  const ideas = await browser.visit("/idees");
  const planned = await browser.submit(ideas, { to: "/idees", fill: { theme: "appli", statut: "planned" } });
  expect(planned.path).toBe("/idees?theme=appli&statut=planned");
  expect(planned.status).toBe(200);
  for (const card of planned.document.querySelectorAll("main article")) expect(wordsOf(card)).toContain("Prévue");
});

test("a question shows its official answer set apart on top, then members' answers, comments and what is related", async () => {
  const browser = openBrowser(site);
  const list = await browser.visit("/questions?tri=commentees");
  const answered = found(cardsOf(list)[0], "question");
  const page = await browser.visit(answered);
  const official = found(page.document.querySelector("[data-official=written]"), "official answer");
  expect(wordsOf(official)).toContain("Réponse officielle");
  expect(wordsOf(official)).toMatch(/, équipe &vous/);
  expect(official.querySelector("time[datetime]")).not.toBeNull();
  const member = found(page.document.querySelector("article[id^=reponse-]"), "answer of a member");
  expect(official.compareDocumentPosition(member) & 4).toBe(4);
  expect(page.document.querySelector("[id^=commentaire-]")).not.toBeNull();
  expect(wordsOf(mainOf(page))).toContain("Sur le même sujet");
});

test("the search forgives accents and plurals, and marks the words", async () => {
  const browser = openBrowser(site);
  const home = await browser.visit("/");
  const found = await browser.submit(home, { to: "/recherche", fill: { q: "prelevement" } });
  expect(found.status).toBe(200);
  expect(wordsOf(found.document.querySelector("main mark"))).toMatch(/pr[ée]l[èe]vement/i);
  const nothing = await browser.submit(found, { to: "/recherche", fill: { q: "xylophone quantique" } });
  expect(wordsOf(mainOf(nothing))).toContain("Rien pour « xylophone quantique »");
});

test("sharing is plain links to the networks, to the mail programme, and to a page that asks for a Mastodon server", async () => {
  const browser = openBrowser(site);
  const page = await browser.visit(found(cardsOf(await browser.visit("/questions?tri=commentees"))[0], "question"));
  const links = [...page.document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");
  for (const place of [
    "https://x.com/intent/post?",
    "https://www.facebook.com/sharer/",
    "https://www.linkedin.com/sharing/",
    "https://wa.me/?",
    "https://bsky.app/intent/compose?",
    "mailto:?",
    "/partager/mastodon?",
  ])
    expect(links.filter((link) => link.startsWith(place)).length, place).toBeGreaterThan(1);
  expect(
    page.document.querySelectorAll("script[src^=http], iframe, img[src^=http], link[rel=stylesheet][href^=http]"),
  ).toHaveLength(0);

  const mastodon = found(
    links.find((link) => link.startsWith("/partager/mastodon?")),
    "Mastodon link",
  );
  const asking = await browser.visit(mastodon);
  const ready = await browser.submit(asking, { to: "/partager/mastodon", fill: { serveur: "https://Piaille.fr/" } });
  expect(ready.document.querySelector('main a[href^="https://piaille.fr/share?text="]')).not.toBeNull();
  for (const server of ["javascript:alert(1)", "a b", "..", "piaille.fr:80\\@x"]) {
    const refused = await browser.submit(asking, { to: "/partager/mastodon", fill: { serveur: server } });
    expect([...refused.document.querySelectorAll('main a[href*="/share?"]')], server).toEqual([]);
  }
});

test("a visitor who reads every kind of page is given no cookie", async () => {
  const browser = openBrowser(site);
  const [question] = cardsOf(await browser.visit("/questions"));
  const [idea] = cardsOf(await browser.visit("/idees"));
  const pages = `/ /questions /idees /questions/nouvelle /idees/nouvelle /themes /themes/cartes /recherche?q=carte /membres /realise
    /connexion /inscription /regles /classements /confidentialite /mentions-legales /accessibilite /partager/mastodon /demonstration/courrier
    /?lang=en /moi /moi/notifications /admin /healthz /robots.txt /nulle-part /lien/faux ${question} ${idea} ${question}/historique`;
  for (const path of pages.split(/\s+/)) {
    const page = await browser.ask(path);
    expect(page.cookies, path).toEqual([]);
    expect(page.status, path).toBeLessThan(500);
  }
});
