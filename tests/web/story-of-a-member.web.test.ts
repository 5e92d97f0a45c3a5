import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, propose } from "./writing.ts";

const site = inject("site");

test("someone opens an account with the code of a mail, and is signed in at once", async () => {
  const browser = openBrowser(site);
  const page = await browser.visit("/inscription?next=%2Fidees%2Fnouvelle");
  const fill = { name: "Théo Œuvrard", email: "Theo@Web.example", password: "quatre mots sans rapport" };
  const asked = await browser.submit(page, { fill });
  expect([browser.cookies.size, wordsOf(mainOf(asked))]).toEqual([0, expect.stringContaining("theo@web.example")]);
  const mails = await openBrowser(site).visit("/demonstration/courrier");
  const mail = [...mails.document.querySelectorAll("article")].find((one) => wordsOf(one).includes("theo@web.example"));
  const code = wordsOf(mail?.querySelector("[data-code]"));
  const inside = await browser.submit(asked, { fill: { code } });
  expect(inside.path).toBe("/idees/nouvelle?fait=signed-up");
  expect(noticeOf(inside)).toContain("Bienvenue");
  const own = await browser.visit("/membres/theo-oeuvrard");
  expect(wordsOf(own.document.querySelector("h1"))).toContain("Théo Œuvrard");
  expect(own.text).not.toContain("theo@web.example");
});

test("a member asks, and the question is there for everyone at once", async () => {
  const browser = await newMember(site, "Zoé");
  const path = await ask(browser, "Pourquoi mon virement met-il deux jours ?");
  const seen = await openBrowser(site).visit(path);
  expect(wordsOf(seen.document.querySelector("h1"))).toBe("Pourquoi mon virement met-il deux jours ?");
  const found = await openBrowser(site).visit("/recherche?q=virement+deux+jours");
  expect(found.document.querySelector(`main a[href="${path}"]`)).not.toBeNull();
  expect((await browser.visit("/moi")).document.querySelector(`a[href="${path}"]`)).not.toBeNull();
});

test("members answer and comment; the asker is told, accepts an answer and takes that back", async () => {
  const asker = await newMember(site, "Nadia");
  const helper = await newMember(site, "Paul");
  const path = await ask(asker, "Comment joindre quelqu’un le dimanche ?");
  const answered = await answer(helper, path, "Par la **messagerie** de l’appli.");
  expect(noticeOf(answered)).toContain("Votre réponse est publiée.");
  expect(answered.document.querySelector("article .prose strong")?.textContent).toBe("messagerie");
  await comment(helper, path, "Et le samedi, par téléphone.");

  const told = await asker.visit("/moi/notifications");
  expect(wordsOf(mainOf(told))).toContain("Paul a répondu");
  expect(wordsOf(mainOf(told))).toContain("Paul a commenté");
  expect(wordsOf(told.document.querySelector("header"))).toContain("2");
  const read = await asker.submit(told, { press: "Tout marquer comme lu" });
  expect(wordsOf(mainOf(read))).not.toContain("nouveau");

  const accepted = await asker.submit(await asker.visit(path), { to: /\/accepter$/ });
  expect(noticeOf(accepted)).toContain("Vous avez retenu cette réponse.");
  expect(wordsOf(mainOf(await openBrowser(site).visit(path)))).toContain("Retenue par Nadia");
  expect(wordsOf(mainOf(await helper.visit("/moi/notifications")))).toContain("Nadia a retenu votre réponse");
  const undone = await asker.submit(accepted, { to: /\/accepter$/, press: "Ne plus retenir" });
  expect(wordsOf(mainOf(undone))).not.toContain("Retenue par");
});

test("a member says whether an answer helped, changes their mind, and takes it back", async () => {
  const [asker, helper, reader] = [await newMember(site), await newMember(site), await newMember(site)];
  const path = await ask(asker, "Le plafond de ma carte peut-il changer un seul jour ?");
  await answer(helper, path, "Oui, dans l’appli.");
  const judged = async (press: string) => {
    const page = await reader.submit(await reader.visit(path), { to: /^\/reponses\/\d+\/vote$/, press });
    const buttons = [...page.document.querySelectorAll('form[action^="/reponses/"] button[name=vote]')];
    return buttons.map((button) => `${wordsOf(button)} ${button.getAttribute("aria-pressed")}`);
  };
  expect(await judged("Utile")).toEqual(["Utile 1 true", expect.stringMatching(/^Pas utile.* false$/)]);
  expect(await judged("Pas utile")).toEqual([expect.stringMatching(/^Utile.* false$/), "Pas utile 1 true"]);
  expect(await judged("Pas utile")).toEqual([expect.stringMatching(/^Utile.* false$/), "Pas utile false"]);
});

test("an edited question keeps its history and its old address", async () => {
  const browser = await newMember(site, "Ines");
  const path = await ask(browser, "Quel delai pour un cheque ?", "Je croyais **deux jours**.");
  const editing = await browser.visit(found(await editLink(browser, path), "link to edit"));
  const fill = { title: "Quel délai pour encaisser un chèque ?", body: "Je croyais **trois jours**." };
  const edited = await browser.submit(editing, { fill });
  expect(noticeOf(edited)).toContain("L’ancienne version reste visible");
  expect(pathnameOf(edited.path)).toMatch(/\/quel-delai-pour-encaisser-un-cheque$/);
  expect(edited.document.querySelector(".prose strong")?.textContent).toBe("trois jours");

  const old = await browser.ask(`${path}?tri=x`);
  expect([old.status, old.location]).toEqual([301, `${pathnameOf(edited.path)}?tri=x`]);
  const history = await openBrowser(site).visit(`${pathnameOf(edited.path)}/historique`);
  expect(wordsOf(mainOf(history))).toContain("Quel delai pour un cheque ?");
  expect(wordsOf(history.document.querySelector("main del"))).toContain("deux");
  expect(wordsOf(history.document.querySelector("main ins"))).toContain("trois");
});

async function editLink(browser: Browser, path: string): Promise<string | null | undefined> {
  const page = await browser.visit(path);
  return page.document.querySelector('main a[href$="/modifier"]')?.getAttribute("href");
}

test("a withdrawn question answers 410 to all, and its author brings it back from three places", async () => {
  const browser = await newMember(site, "Omar");
  const path = await ask(browser, "Une question que je regrette déjà ?");
  const undos = [
    async () => browser.submit(await withdraw(), { to: /\/retablir$/ }),
    async () => {
      await withdraw();
      return browser.submit(await browser.visit(path), { to: /\/retablir$/ });
    },
  ];
  async function withdraw() {
    const list = await browser.submit(await browser.visit(path), { to: /\/retirer$/ });
    expect(list.path).toMatch(/^\/questions\?fait=withdrawn&sur=question-\d+$/);
    return list;
  }
  for (const undo of undos) {
    const gone = async () => {
      const page = await openBrowser(site).visit(path);
      return page.status;
    };
    const restored = await undo();
    expect(noticeOf(restored)).toContain("C’est de nouveau en ligne.");
    expect([restored.status, await gone()]).toEqual([200, 200]);
  }
  await withdraw();
  const stranger = await openBrowser(site).visit(path);
  expect([stranger.status, wordsOf(stranger.document.querySelector("h1"))]).toEqual([
    410,
    "Cette contribution a été retirée",
  ]);
  expect(stranger.document.querySelector('form[action$="/retablir"]')).toBeNull();
  expect((await openBrowser(site).visit("/questions")).text).not.toContain("que je regrette");
});

test("an answer and a comment are edited, withdrawn and brought back by whoever wrote them", async () => {
  const browser = await newMember(site, "Awa");
  const path = await ask(await newMember(site), "Comment prévenir la banque d’un long voyage ?");
  await answer(browser, path, "Rien à faire, en principe.");
  await comment(browser, path, "Bon voyage à vous.");
  for (const [subject, words, better] of [
    ["reponse", "Rien à faire", "Un message suffit, en principe."],
    ["commentaire", "Bon", "Très bon voyage à vous."],
  ] as const) {
    const page = await browser.visit(path);
    const link = page.document.querySelector(`main a[href^="/contributions/${subject}/"]`)?.getAttribute("href");
    const edited = await browser.submit(await browser.visit(found(link, `link to edit a ${subject}`)), {
      fill: { body: better },
    });
    expect(wordsOf(mainOf(edited))).toContain(better);
    const withdrawn = await browser.submit(edited, { to: new RegExp(`/contributions/${subject}/\\d+/retirer`) });
    expect(wordsOf(mainOf(withdrawn))).not.toContain(better);
    const restored = await browser.submit(withdrawn, { to: /\/retablir$/ });
    expect(wordsOf(mainOf(restored))).toContain(better);
    expect(wordsOf(mainOf(await browser.visit(`${path}/historique`)))).toContain(words);
  }
});

test("a member follows a theme and is told of what is new there, until they stop", async () => {
  const reader = await newMember(site, "Lou");
  const author = await newMember(site, "Ali");
  const followed = await reader.submit(await reader.visit("/themes/international"), { to: "/suivre" });
  expect(noticeOf(followed)).toContain("Vous suivez.");
  const first = await ask(author, "Retirer de l’argent au Japon, à quel prix ?", "", "international");
  expect((await reader.visit("/moi/notifications")).document.querySelector(`main a[href="${first}"]`)).not.toBeNull();

  const stopped = await reader.submit(await reader.visit("/moi"), { to: "/suivre", with: { subject: "theme" } });
  expect(noticeOf(stopped)).toContain("Vous ne suivez plus.");
  const second = await ask(author, "Payer par carte en Islande, cela marche partout ?", "", "international");
  expect((await reader.visit("/moi/notifications")).document.querySelector(`main a[href="${second}"]`)).toBeNull();
});

test("who votes for an idea follows it; one click stops that, and voting again does not start it anew", async () => {
  const browser = await signedIn(site, "lea");
  const idea = await propose(await newMember(site), "Une alerte avant la fin de ma carte");
  const voted = await browser.submit(await browser.visit(idea), { to: /^\/idees\/\d+\/vote$/ });
  const stopped = await browser.submit(voted, { to: "/suivre", press: "Ne plus suivre" });
  const withdrawn = await browser.submit(stopped, { to: /^\/idees\/\d+\/vote$/ });
  const again = await browser.submit(withdrawn, { to: /^\/idees\/\d+\/vote$/ });
  expect(again.document.querySelector('form[action="/suivre"] input[name=yes]')?.getAttribute("value")).toBe("1");
});

test("a member changes the name shown, the language and the password", async () => {
  const browser = await newMember(site, "Ancien nom");
  const page = await browser.visit("/moi");
  const renamed = await browser.submit(page, { with: { intent: "name" }, fill: { name: "Nouveau nom", lang: "en" } });
  expect([renamed.document.documentElement.lang, browser.cookies.get("lang")]).toEqual(["en", "en"]);
  expect(wordsOf(renamed.document.querySelector("header"))).toContain("Nouveau nom");
  const wrong = await browser.submit(await browser.visit("/moi/securite"), {
    with: { intent: "password" },
    fill: { password: "pas celui-ci", newPassword: "un tout autre secret" },
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text).not.toContain("un tout autre secret");
  const changed = await browser.submit(wrong, {
    with: { intent: "password" },
    fill: { password: "trois petits chats", newPassword: "un tout autre secret" },
  });
  expect(changed.path).toBe("/moi/securite?fait=password-changed");
});
