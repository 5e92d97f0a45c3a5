import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, idOf, propose } from "./writing.ts";

const site = inject("site");
const FACTS = "Les deux demandent la même chose.";

const votesIn = (text: string) => Number(/([\d\s]+) votes?/u.exec(text)?.[1]?.replace(/\s/gu, ""));

/** Two ideas with three voters, of whom one voted for both. */
async function twoIdeas() {
  const [one, both, other] = [await newMember(site), await newMember(site), await newMember(site)];
  const from = await propose(await newMember(site, "Ines"), "Un carnet de chèques en papier recyclé");
  const into = await propose(await newMember(site, "Basile"), "Des chèques en papier recyclé");
  const vote = { to: /^\/idees\/\d+\/vote$/ };
  for (const voter of [one, both]) await voter.submit(await voter.visit(from), vote);
  for (const voter of [both, other]) await voter.submit(await voter.visit(into), vote);
  return { from, into, one };
}

test("a moderator merges two ideas without a script, everyone is led on, and the notice takes it back", async () => {
  const { from, into, one } = await twoIdeas();
  const moderator = await signedIn(site, "camille");
  const page = await moderator.visit(from);
  const link = page.document.querySelector<HTMLAnchorElement>('a[href^="/equipe/reunir/"]');
  const choosing = await moderator.visit(found(link?.getAttribute("href"), "link to merge"));
  const nothing = await moderator.submit(choosing, { fill: { avec: "ni adresse ni numéro" } });
  expect(wordsOf(mainOf(nothing))).toContain("Aucun fil en ligne n’a ce numéro ou cette adresse.");

  const foreseen = await moderator.submit(choosing, { fill: { avec: `${site}${into}` } });
  expect(wordsOf(mainOf(foreseen))).toContain("2 + 2 − 1 en commun = 3");
  const silent = await moderator.submit(foreseen, { with: { other: idOf(into) } });
  expect([silent.status, wordsOf(mainOf(silent))]).toEqual([422, expect.stringContaining("Remplissez ce champ.")]);

  const merged = await moderator.submit(foreseen, { with: { other: idOf(into) }, fill: { facts: FACTS } });
  expect(pathnameOf(merged.path)).toBe(into);
  expect(noticeOf(merged)).toContain("Les deux fils sont réunis.");
  const reader = openBrowser(site);
  expect(await reader.ask(from)).toMatchObject({ status: 301, location: into });
  expect((await reader.ask(from)).headers["cache-control"]).toContain("no-cache");
  const led = await reader.visit(from);
  expect(votesIn(wordsOf(mainOf(led)))).toBe(3);
  expect(wordsOf(mainOf(led))).toContain("Réunie avec « Un carnet de chèques en papier recyclé »");
  expect(led.document.querySelector('form[action^="/equipe/reunir/"]')).toBeNull();
  // The old address was still open somewhere: the vote goes where the idea went.
  const late = await one.post(`/idees/${idOf(from)}/vote`, { vote: "withdraw", back: into });
  expect(late.status).toBe(303);
  expect(votesIn(wordsOf(mainOf(await reader.visit(into))))).toBe(2);

  const undone = await moderator.submit(merged, { to: /^\/equipe\/reunir\/\d+$/, press: "Annuler" });
  expect(pathnameOf(undone.path)).toBe(from);
  expect(noticeOf(undone)).toContain("Les deux fils sont séparés de nouveau.");
  expect(votesIn(wordsOf(mainOf(await reader.visit(from))))).toBe(1);
  expect(votesIn(wordsOf(mainOf(await reader.visit(into))))).toBe(2);
  const again = await moderator.submit(merged, { to: /^\/equipe\/reunir\/\d+$/, press: "Annuler" });
  expect([again.status, wordsOf(mainOf(again))]).toEqual([409, expect.stringContaining("déjà séparés")]);
});

test("what was being written under a question when it was merged goes where the question went", async () => {
  const [asker, helper] = [await newMember(site), await newMember(site)];
  const from = await ask(asker, "Où trouver le numéro de mon conseiller ?");
  const into = await ask(asker, "Comment joindre mon conseiller au téléphone ?");
  const open = await helper.visit(from);
  const moderator = await signedIn(site, "camille");
  const merged = await moderator.post(`/equipe/reunir/${idOf(from)}`, { other: idOf(into), facts: FACTS });
  expect(merged.status).toBe(303);
  const short = await helper.submit(open, { with: { intent: "answer" }, fill: { body: "!" } });
  expect(short.status).toBe(422);
  expect(wordsOf(short.document.querySelector("h1"))).toContain("Comment joindre mon conseiller");
  expect(found(short.document.querySelector("#repondre textarea"), "form").textContent).toBe("!");
  const sent = await helper.submit(open, {
    with: { intent: "answer" },
    fill: { body: "Dans l’appli, rubrique Contacts." },
  });
  expect([pathnameOf(sent.path), noticeOf(sent)]).toEqual([
    into,
    expect.stringContaining("Votre réponse est publiée."),
  ]);
  expect(wordsOf(mainOf(sent))).toContain("rubrique Contacts");
});

test("two moderators who merge one thread: the second is told, and keeps the reasons typed", async () => {
  const author = await newMember(site);
  const [from, into] = [await propose(author, "Un relevé en braille"), await propose(author, "Des relevés en braille")];
  const third = await propose(author, "Le braille partout");
  const [camille, admin] = [await signedIn(site, "camille"), await signedIn(site, "admin")];
  const open = await admin.visit(`/equipe/reunir/${idOf(from)}?avec=${idOf(third)}`);
  await camille.post(`/equipe/reunir/${idOf(from)}`, { other: idOf(into), facts: FACTS });
  const second = await admin.submit(open, { with: { other: idOf(third) }, fill: { facts: FACTS } });
  expect(second.status).toBe(409);
  expect(wordsOf(mainOf(second))).toContain("Quelqu’un d’autre vient de réunir ce fil.");
  expect(wordsOf(mainOf(second))).toMatch(/est déjà réunie avec Des relevés en braille/);
});

test("a moderator decides neither of their own idea nor of one that the bank decided", async () => {
  const moderator = await signedIn(site, "camille");
  const own = await propose(moderator, "Une idée de Camille, pour voir");
  const other = await propose(await newMember(site), "Une idée de quelqu’un, pour voir");
  const page = await moderator.visit(`/equipe/reunir/${idOf(other)}?avec=${idOf(own)}`);
  expect(wordsOf(mainOf(page))).toContain("quelqu’un d’autre de l’équipe doit en décider");
  expect(page.document.querySelector("textarea[name=facts]")).toBeNull();
  const sent = await moderator.post(`/equipe/reunir/${idOf(other)}`, { other: idOf(own), facts: FACTS });
  expect(sent.status).toBe(403);
});

test("an official answer that was corrected says so, and leads to every word that changed", async () => {
  const path = await ask(await newMember(site), "Combien coûte un chèque de banque ?");
  const moderator = await signedIn(site, "camille");
  await answer(moderator, path, "Il coûte 14 euros, au guichet.");
  const link = (await moderator.visit(path)).document.querySelector('[data-official] a[href$="/modifier"]');
  const editing = await moderator.visit(found(link?.getAttribute("href"), "link to correct"));
  await moderator.submit(editing, { fill: { body: "Il coûte 15 euros, au guichet." } });
  const official = (await openBrowser(site).visit(path)).document.querySelector("[data-official]");
  expect(wordsOf(official)).toMatch(/Corrigée le \d.* : voir ce qui a changé/);
  const way = found(official?.querySelector('a[href*="/historique#"]')?.getAttribute("href"), "way to the history");
  const history = await openBrowser(site).visit(way);
  const told = found(history.document.querySelector(`#${way.split("#")[1] ?? ""}`), "place in the history");
  expect(told.querySelector("del")?.textContent).toBe("[retiré\u00a0: 14]");
  expect(told.querySelector("ins")?.textContent).toBe("[ajouté\u00a0: 15]");
  expect(wordsOf(told)).toContain("euros, au guichet.");
});

test("a comment keeps its own place when the thread it stands in is merged and parted", async () => {
  const author = await newMember(site);
  const [from, into] = [
    await propose(author, "Un guichet dans le bus"),
    await propose(author, "Des guichets dans les bus"),
  ];
  await comment(await newMember(site), from, "Le 42 passe devant chez moi.");
  const moderator = await signedIn(site, "camille");
  const merged = await moderator.post(`/equipe/reunir/${idOf(from)}`, { other: idOf(into), facts: FACTS });
  const page = await moderator.visit(into);
  expect(wordsOf(mainOf(page))).toContain("Le 42 passe devant chez moi.");
  expect(merged.location).toMatch(/fait=merged/);
  const parted = await moderator.submit(page, { to: /^\/equipe\/reunir\/\d+$/ });
  expect(wordsOf(mainOf(parted))).toContain("Le 42 passe devant chez moi.");
  expect(wordsOf(mainOf(await moderator.visit(into)))).not.toContain("Le 42");
});
