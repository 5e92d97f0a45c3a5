import { beforeAll, describe, expect, inject, test } from "vitest";
import { found, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, idOf, propose } from "./writing.ts";

const site = inject("site");

interface Shown {
  browser: Browser;
  paths: string[];
}

const state: { visitor?: Shown; member?: Shown; moderator?: Shown; admin?: Shown } = {};

beforeAll(async () => {
  const member = await newMember(site, "Mireille");
  const question = await ask(member, "Une question qui a de tout");
  const idea = await propose(member, "Une idée qui a de tout");
  const moderator = await signedIn(site, "camille");
  await answer(moderator, question, "Une réponse de la banque.");
  const answered = await answer(await newMember(site, "Robert"), question, "Une réponse de membre.");
  await comment(member, question, "Un commentaire de la même personne.");
  await moderator.post(idea, {
    intent: "decide",
    status: "planned",
    body: "La banque y pense sérieusement.",
    nextNews: "2031-01-15",
  });
  const edit = (page: Page) =>
    [...page.document.querySelectorAll('main a[href$="/modifier"]')].map((link) => link.getAttribute("href") ?? "");
  const [own, official] = [edit(await member.visit(question)), edit(await moderator.visit(question))];
  expect([own.length, official.length, answered.status]).toEqual([2, 1, 200]);

  const open = [
    question,
    idea,
    `${question}/historique`,
    "/",
    "/questions",
    "/questions?tri=sans-reponse",
    "/idees",
    "/idees?statut=planned&theme=appli",
    "/themes",
    "/themes/cartes",
  ];
  const alone = [
    "/recherche",
    "/recherche?q=carte",
    "/recherche?q=zzzz",
    "/membres",
    "/membres/camille",
    "/realise",
    "/fediverse",
    "/connexion",
    "/inscription",
    "/questions/nouvelle",
    "/idees/nouvelle",
  ];
  const fixed = [
    "/regles",
    "/classements",
    "/confidentialite",
    "/mentions-legales",
    "/accessibilite",
    "/transparence",
    "/transparence?acte=hide&motif=rule-spam",
    "/regles/versions",
    "/regles/versions/origine",
    "/partager/mastodon?texte=x",
    "/demonstration/courrier",
    "/demonstration/reseau",
    "/nulle-part",
    "/questions?tri=x",
  ];
  state.visitor = { browser: openBrowser(site), paths: [...open, ...alone, ...fixed] };
  state.member = {
    browser: member,
    paths: [
      question,
      idea,
      "/",
      "/idees",
      "/themes/cartes",
      "/moi",
      "/moi/notifications",
      "/moi/securite",
      "/moi/authentificateur",
      "/moi/codes-de-secours",
      "/connexion/confirmer?next=%2Fmoi",
      "/membres/mireille",
      "/questions/nouvelle?title=Ma+carte",
      "/idees/nouvelle",
      ...own,
    ],
  };
  state.moderator = {
    browser: moderator,
    paths: [question, idea, "/moi", "/membres/camille", `/equipe/republier/${idOf(question)}`, ...official],
  };
  state.admin = {
    browser: await signedIn(site, "admin"),
    paths: [
      "/admin",
      "/admin/themes",
      "/admin/personnes",
      "/admin/reseaux",
      "/admin/reseaux?reseau=mastodon",
      "/admin/marque",
      "/admin/textes",
      "/admin/textes/regles/fr",
      "/regles",
    ],
  };
});

describe.each(["visitor", "member", "moderator", "admin"] as const)("every page of a %s", (who) => {
  test.each(["fr", "en"])("is well made (%s)", async (lang) => {
    const { browser, paths } = found(state[who], who);
    for (const path of paths) {
      const page = await browser.visit(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
      const where = `${path} (${lang})`;
      expect(page.status, where).toBeLessThan(500);
      expect(page.document.documentElement.lang, where).toBe(lang);
      expect(faultsOf(page), where).toEqual([]);
    }
  });
});

/** What is wrong with a page for whoever reads it with a machine: a screen reader, a search engine, a browser of tomorrow. */
function faultsOf({ document, text }: Page): string[] {
  const faults: string[] = [];
  const check = (right: boolean, fault: string) => right || faults.push(fault);
  check(/^<!DOCTYPE html>/i.test(text), "no doctype");
  check(!text.includes("\0"), "a stray zero");
  check(document.querySelectorAll("h1").length === 1, `${document.querySelectorAll("h1").length} h1`);
  check(document.querySelectorAll("main").length === 1, "not one main");
  check(document.title.trim() !== "", "no title");
  check(document.querySelector("meta[name=viewport]") !== null, "no viewport");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) faults.push(`id ${id} twice`);
  for (const control of document.querySelectorAll("input:not([type=hidden], [hidden]), select, textarea"))
    check(nameOf(control, document) !== "", `no label: ${control.outerHTML.slice(0, 120)}`);
  for (const control of document.querySelectorAll("button, a[href], summary"))
    check(nameOf(control, document) !== "", `no words: ${control.outerHTML.slice(0, 120)}`);
  for (const image of document.querySelectorAll("img"))
    check(image.hasAttribute("alt"), `no alt: ${image.outerHTML.slice(0, 120)}`);
  for (const svg of document.querySelectorAll("svg"))
    check(
      svg.getAttribute("aria-hidden") === "true" || svg.getAttribute("role") === "img",
      "a drawing that is neither hidden nor named",
    );
  for (const node of document.querySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls]"))
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls"])
      for (const id of node.getAttribute(name)?.split(/\s+/) ?? [])
        check(document.getElementById(id) !== null, `${name} leads to no ${id}`);
  for (const form of document.forms)
    check(
      form.method !== "post" || !form.querySelector("[name=password]") || form.getAttribute("method") === "post",
      "a password in an address",
    );
  for (const nested of document.querySelectorAll("a a, button button, a button, form form, p p, p div, p ul"))
    faults.push(`nested: ${nested.outerHTML.slice(0, 80)}`);
  const words = wordsOf(document.body);
  for (const sign of ["undefined", "[object Object]", "NaN", "Invalid Date"])
    check(!words.includes(sign), `the page says ${sign}`);
  check(!/\{\{[a-z]/.test(words), "a text with its variable left in");
  for (const key of words.match(/\b(site|threads|writing|account|team):[a-z]+\.[a-z.]+/g) ?? [])
    faults.push(`a bare key: ${key}`);
  return faults.concat(headingFaults(document));
}

function headingFaults(document: Document): string[] {
  const levels = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  return levels.flatMap((level, index) =>
    index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
  );
}

function nameOf(node: Element, document: Document): string {
  const byId = (node.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => wordsOf(document.getElementById(id)));
  const label = node.id ? document.querySelector(`label[for="${node.id}"]`) : null;
  return (
    [node.getAttribute("aria-label"), ...byId, wordsOf(label), wordsOf(node.closest("label")), wordsOf(node)].find(
      Boolean,
    ) ?? ""
  );
}
