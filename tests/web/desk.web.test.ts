import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, type Page, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, idOf } from "./writing.ts";

const site = inject("site");
const FACTS = "Votre question vise une personne nommée, ce que les règles ne permettent pas.";

/** Through the form that everyone has; the case that it opens, as a moderator finds it in the queue. */
async function reported(path: string, title: string, moderator: Browser): Promise<string> {
  const reporter = openBrowser(site);
  const form = await reporter.visit(`/signaler/question/${idOf(path)}`);
  const fill = { reason: "law-hate", explanation: "Cela vise quelqu’un pour ce qu’il est.", goodFaith: "1" };
  const sent = await reporter.send(form, { fill });
  expect(sent.status).toBe(303);
  const queue = await moderator.visit("/equipe/moderation?nature=reported");
  const links = [...queue.document.querySelectorAll("a[data-case]")];
  const link = links.find((one) => wordsOf(one).includes(title));
  return found(link?.getAttribute("href"), `case of ${title}`);
}

function actOf(page: Page, action: RegExp): Element {
  return found(
    [...page.document.forms].find((form) => action.test(form.getAttribute("action") ?? "")),
    String(action),
  );
}

test("without a script, a moderator reads the queue, decides with reasons, and takes it back", async () => {
  const [author, moderator] = [await newMember(site, "Arsène"), await signedIn(site, "camille")];
  const title = "Que penser des gens de ce quartier ?";
  const path = await ask(author, title);
  const address = await reported(path, title, moderator);
  const page = await moderator.visit(address);
  const words = wordsOf(mainOf(page));
  expect(words).toMatch(/Question de Arsène.*Vous êtes dessus.*Cela vise quelqu’un pour ce qu’il est/);
  expect(words).toContain("par un visiteur");

  const refused = await moderator.submit(page, { with: { intent: "rule" }, fill: { act: "hide", facts: FACTS } });
  expect(refused.status).toBe(422);
  expect(wordsOf(mainOf(refused))).toContain("Choisissez sur quoi la décision repose.");
  expect(refused.document.querySelector("textarea[name=facts]")?.textContent).toContain(FACTS);

  const fill = { act: "hide", ground: "law-hate", facts: FACTS };
  const decided = await moderator.submit(refused, { with: { intent: "rule" }, fill });
  expect([decided.status, noticeOf(decided)]).toEqual([200, expect.stringMatching(/^Masqué : Question de Arsène/)]);
  expect([(await author.ask(path)).status, (await openBrowser(site).ask(path)).status]).toEqual([410, 410]);
  const closed = await moderator.visit(address);
  expect(wordsOf(mainOf(closed))).toMatch(/Camille a décidé le.*Masqué.*Haine.*Votre question vise/);
  expect(closed.document.querySelector("#decider")).toBeNull();

  const undone = await moderator.submit(decided, { to: /\/annuler$/ });
  expect(noticeOf(undone)).toContain("C’est annulé");
  expect((await openBrowser(site).ask(path)).status).toBe(200);
  const list = wordsOf(mainOf(await moderator.visit("/equipe/moderation?vue=decidees")));
  expect(list).toMatch(/Remis en ligne.*Masqué\s*\(annulé depuis\)/);
});

test("a second moderator is told who is on it, may take over, and loses to whoever decides first, by name", async () => {
  const [camille, admin] = [await signedIn(site, "camille"), await signedIn(site, "admin")];
  const title = "Pourquoi ceux du troisième sont-ils ainsi ?";
  const path = await ask(await newMember(site, "Blaise"), title);
  const address = await reported(path, title, camille);
  await camille.visit(address);
  const late = await admin.visit(address);
  expect(wordsOf(mainOf(late))).toContain("Camille est déjà dessus");
  expect(wordsOf(mainOf(await admin.visit("/equipe/moderation?nature=reported")))).toContain("Camille est déjà dessus");
  const mine = await admin.submit(late, { with: { intent: "take" } });
  expect(wordsOf(mainOf(mine))).toContain("Vous êtes dessus");

  const fill = { act: "remove", ground: "law-hate", facts: FACTS };
  const both = await Promise.all([
    admin.send(mine, { with: { intent: "rule" }, fill }),
    camille.post(address, { intent: "rule", ...fill }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const told = found(
    both.find(({ status }) => status === 409),
    "answer to the second",
  );
  expect(wordsOf(mainOf(told))).toMatch(/Quelqu’un a décidé juste avant vous\..*(Camille|Adèle) a décidé le.*Retiré/);
});

test("a moderator does not decide on their own words, and reads why", async () => {
  const camille = await signedIn(site, "camille");
  const path = await ask(camille, "Une question que je me pose à moi-même");
  const page = await camille.visit(`/equipe/moderation/sur/fil/${idOf(path)}`);
  expect(wordsOf(mainOf(page))).toContain("quelqu’un d’autre de l’équipe décide");
  expect(page.document.querySelector("#decider")).toBeNull();
  const forced = { intent: "rule", act: "hide", ground: "rule-spam", facts: FACTS };
  expect((await camille.post(page.path, forced)).status).toBe(403);
  expect((await openBrowser(site).ask(path)).status).toBe(200);
});

test("what one person wrote is decided together, and what happened is told line by line", async () => {
  const [author, moderator] = [await newMember(site, "Placide"), await signedIn(site, "camille")];
  const titles = ["Achetez mes timbres de collection", "Mes timbres de collection sont à vendre"];
  const paths = await Promise.all(titles.map((title) => ask(author, title)));
  const addresses = [];
  for (const [index, path] of paths.entries())
    addresses.push(await reported(path, found(titles[index], "title"), moderator));
  const page = await moderator.visit(found(addresses[0], "case"));
  const link = found(page.document.querySelector("a[href*='personne=']"), "link to all of this person");
  const together = await moderator.visit(found(link.getAttribute("href"), "address"));
  expect(wordsOf(mainOf(together))).toMatch(/Tout ce qui attend de Placide.*2 cas, une seule raison/);
  const fill = { act: "hide", ground: "rule-spam", facts: "Les annonces n’ont pas leur place ici." };
  const done = await moderator.submit(together, { to: /\/ensemble$/, fill });
  expect(noticeOf(done)).toBe("2 décisions prises");
  expect(await Promise.all(paths.map(async (path) => (await openBrowser(site).ask(path)).status))).toEqual([410, 410]);
  expect(actOf(done, /\/annuler$/)).toBeTruthy();
  const again = await moderator.post("/equipe/moderation/ensemble", { cas: idInCase(addresses[0]), ...fill });
  expect(wordsOf(mainOf(await moderator.visit(found(again.location, "report"))))).toContain("1 cas n’a pas été décidé");
});

function idInCase(address: string | undefined): string {
  return found(/\/(\d+)/.exec(pathnameOf(address ?? ""))?.[1], "number of the case");
}

test("a link to moderate stands beside what members wrote, for moderators alone, and works without a case", async () => {
  const [author, moderator] = [await newMember(site, "Zélie"), await signedIn(site, "camille")];
  const path = await ask(author, "Où déposer mes pièces de monnaie ?");
  await answer(author, path, "Je me réponds : au guichet.");
  await answer(moderator, path, "La banque confirme.");
  const hrefs = async (browser: Browser, at: string) =>
    [...(await browser.visit(at)).document.querySelectorAll("a[href^='/equipe/moderation/sur/']")].map((one) =>
      found(one.getAttribute("href"), "address"),
    );
  const links = await hrefs(moderator, path);
  expect(links.map((href) => href.replace(/\d+$/, "")).sort()).toEqual([
    "/equipe/moderation/sur/fil/",
    "/equipe/moderation/sur/reponse/",
  ]);
  expect([await hrefs(author, path), await hrefs(await signedIn(site, "noa"), path)]).toEqual([[], []]);
  expect(await hrefs(moderator, "/membres/zelie")).toHaveLength(1);
  const reply = found(
    links.find((href) => href.includes("reponse")),
    "link beside the answer",
  );
  const fill = { act: "remove", ground: "rule-other", facts: "Cette réponse induit en erreur." };
  const decided = await moderator.submit(await moderator.visit(reply), { with: { intent: "rule" }, fill });
  expect(noticeOf(decided)).toMatch(/^Retiré : Réponse de Zélie/);
  expect(wordsOf(mainOf(await openBrowser(site).visit(path)))).not.toContain("au guichet");
});

test("nothing that the team reads is kept by anyone, and the menu of moderators alone says how much waits", async () => {
  const [moderator, adviser] = [await signedIn(site, "camille"), await signedIn(site, "noa")];
  const addresses = [
    "/equipe/moderation",
    "/equipe/moderation.data",
    "/equipe/moderation/1",
    "/equipe/moderation/ensemble",
  ];
  for (const address of addresses)
    expect((await moderator.ask(address)).headers["cache-control"], address).toBe("private, no-store");
  expect((await adviser.ask("/equipe/moderation")).status).toBe(403);
  const menu = async (browser: Browser) => wordsOf((await browser.visit("/regles")).document.querySelector("header"));
  expect(await menu(moderator)).toMatch(/Modération\s*\d+ à décider/);
  expect(await menu(adviser)).not.toContain("à décider");
});

test("pages of the desk that no queue has given are not there", async () => {
  const moderator = await signedIn(site, "camille");
  const missing = ["0", "x", "2000000", "sur/fil/2000000", "sur/decision/1", "sur/fil/x"];
  for (const path of missing) expect((await moderator.ask(`/equipe/moderation/${path}`)).status, path).toBe(404);
  expect((await moderator.ask("/equipe/moderation?apres=x")).status).toBe(404);
  expect((await moderator.ask("/equipe/moderation?vue=decidees&apres=x")).status).toBe(404);
  expect((await moderator.ask("/equipe/moderation/ensemble?cas=x&personne=-1&faits=a-b&refus=1")).status).toBe(200);
});
