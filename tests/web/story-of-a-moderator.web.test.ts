import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, propose } from "./writing.ts";

const site = inject("site");

function officialOf(page: Page, kind: string): Element {
  return found(page.document.querySelector(`[data-official="${kind}"]`), `official ${kind} in ${page.path}`);
}

test("a moderator answers in the bank's name unless they choose otherwise, and the asker is told", async () => {
  const asker = await newMember(site, "Rosa");
  const moderator = await signedIn(site, "camille");
  const path = await ask(asker, "Les agences ouvrent-elles entre midi et deux ?");
  const page = await moderator.visit(path);
  const voice = page.document.querySelector<HTMLInputElement>("input[name=voice]:checked");
  expect(voice?.value).toBe("bank");

  const answered = await answer(moderator, path, "Oui, sauf le lundi.");
  expect(noticeOf(answered)).toContain("La réponse officielle est publiée.");
  const official = officialOf(await openBrowser(site).visit(path), "written");
  expect(wordsOf(official)).toMatch(/Réponse officielle.*Camille, équipe &vous · .*Oui, sauf le lundi\./);
  expect(official.querySelector("time")?.getAttribute("datetime")).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(wordsOf(mainOf(await asker.visit("/moi/notifications")))).toContain("La banque a répondu");
  expect((await openBrowser(site).visit("/")).document.querySelector(`article a[href="${path}"]`)).not.toBeNull();
});

test("a moderator who chooses to speak for themselves answers as a member does", async () => {
  const path = await ask(await newMember(site), "Quel café buvez-vous en agence ?");
  const moderator = await signedIn(site, "camille");
  const answered = await answer(moderator, path, "Le mien est décaféiné.", { voice: "self" });
  expect(noticeOf(answered)).toContain("Votre réponse est publiée.");
  expect(answered.document.querySelector("[data-official]")).toBeNull();
  expect(wordsOf(answered.document.querySelector("article[id^=reponse-]"))).toContain("Le mien est décaféiné.");
});

test("a moderator confirms a member's answer, which stays its author's, and takes the confirmation back", async () => {
  const [asker, helper] = [await newMember(site, "Iris"), await newMember(site, "Hugo")];
  const path = await ask(asker, "Faut-il prévenir pour un gros retrait ?");
  await answer(helper, path, "Oui, deux jours avant.");
  const moderator = await signedIn(site, "noa");
  const confirmed = await moderator.submit(await moderator.visit(path), { to: /\/confirmer$/ });
  expect(noticeOf(confirmed)).toContain("confirmée au nom de la banque");
  const words = wordsOf(officialOf(await openBrowser(site).visit(path), "confirmed"));
  expect(words).toContain("Confirmée par la banque");
  expect(words).toContain("Noa, équipe &vous");
  expect(words).toContain("Hugo");
  expect(wordsOf(mainOf(await helper.visit("/moi/notifications")))).toContain("La banque a confirmé votre réponse");
  expect(wordsOf(mainOf(await asker.visit("/moi/notifications")))).toContain("La banque a répondu");

  const both = await asker.submit(await asker.visit(path), { to: /\/accepter$/ });
  expect(wordsOf(officialOf(both, "confirmed"))).toContain("Retenue par Iris");
  const undone = await moderator.submit(await moderator.visit(path), {
    to: /\/confirmer$/,
    press: "Ne plus confirmer",
  });
  expect(undone.document.querySelector("[data-official]")).toBeNull();
});

test("what the bank said is corrected by anyone of its team, with a public history, and withdrawn", async () => {
  const path = await ask(await newMember(site), "Un chéquier est-il encore gratuit ?");
  await answer(await signedIn(site, "camille"), path, "Oui, toujours gratuit.");
  const colleague = await signedIn(site, "noa");
  const link = (await colleague.visit(path)).document.querySelector('[data-official] a[href$="/modifier"]');
  const editing = await colleague.visit(found(link?.getAttribute("href"), "link to correct"));
  const edited = await colleague.submit(editing, { fill: { body: "Oui, gratuit et sur demande." } });
  expect(wordsOf(officialOf(edited, "written"))).toMatch(/Camille.*sur demande.*Corrigée le.*voir ce qui a changé/);
  const history = wordsOf(mainOf(await openBrowser(site).visit(`${path}/historique`)));
  expect(history).toContain("Réponse modifiée par Noa");
  expect(history).toMatch(/retiré\s:\stoujours.*gratuit.*ajouté\s:\s+et sur demande/);

  const withdrawn = await colleague.submit(edited, { to: /\/contributions\/reponse\/\d+\/retirer/ });
  expect(withdrawn.document.querySelector("[data-official]")).toBeNull();
  const restored = await colleague.submit(withdrawn, { to: /\/retablir$/ });
  expect(officialOf(restored, "written")).not.toBeNull();
});

test("a refusal without its reason comes back with the message and every word typed", async () => {
  const idea = await propose(await newMember(site), "Des pièces de quatre euros");
  const moderator = await signedIn(site, "camille");
  const body = "Nous aimerions, mais *la loi* nous en empêche.";
  const fill = { status: "declined", body, nextNews: "2031-01-15" };
  const refused = await moderator.submit(await moderator.visit(idea), { with: { intent: "decide" }, fill });
  expect(refused.status).toBe(422);
  expect(wordsOf(mainOf(refused))).toContain("Choisissez une raison : un refus doit toujours dire pourquoi.");
  const form = found(refused.document.querySelector<HTMLFormElement>('form[action$="#decider"]'), "form to decide");
  expect(form.querySelector("textarea")?.value).toBe(body);
  expect(form.querySelector<HTMLInputElement>("input[name=status]:checked")?.value).toBe("declined");
  expect(form.querySelector<HTMLInputElement>("input[name=nextNews]")?.value).toBe("2031-01-15");
  expect(wordsOf(mainOf(await openBrowser(site).visit(idea)))).toContain(
    "La banque n’a pas encore répondu à cette idée.",
  );

  const declined = await moderator.submit(refused, { with: { intent: "decide" }, fill: { reason: "law" } });
  expect(noticeOf(declined)).toContain("La décision est publiée.");
  expect(wordsOf(officialOf(declined, "decision"))).toMatch(/non retenue.*Camille.*Pourquoi La loi ne le permet pas/);
  expect(wordsOf(mainOf(declined))).toContain("Les votes sont clos.");
});

test("every past status stays visible with its date, those who voted are told, and a decision can be taken back", async () => {
  const voter = await newMember(site, "Yann");
  const idea = await propose(await newMember(site), "Un simulateur qui parle clair");
  await voter.submit(await voter.visit(idea), { to: /^\/idees\/\d+\/vote$/ });
  const moderator = await signedIn(site, "camille");
  const steps = [
    ["under-review", "Nous regardons cela de près."],
    ["planned", "C’est prévu pour l’automne."],
    ["shipped", "C’est en service ce matin."],
  ] as const;
  for (const [status, body] of steps)
    await moderator.submit(await moderator.visit(idea), { with: { intent: "decide" }, fill: { status, body } });

  const page = await openBrowser(site).visit(idea);
  expect(wordsOf(officialOf(page, "decision"))).toContain("C’est en service ce matin.");
  const past = found(page.document.querySelector("#decisions"), "past decisions");
  expect(wordsOf(past)).toMatch(
    /Prévue.*Camille.*C’est prévu pour l’automne\..*À l’étude.*Nous regardons cela de près\./,
  );
  expect(past.querySelectorAll("time[datetime]")).toHaveLength(2);
  expect((await openBrowser(site).visit("/realise")).document.querySelector(`main a[href="${idea}"]`)).not.toBeNull();
  expect(wordsOf(mainOf(await voter.visit("/moi/notifications"))).match(/La banque a pris une décision/g)).toHaveLength(
    3,
  );

  const latest = /\/contributions\/decision\/(\d+)\/retirer/;
  const undone = await moderator.submit(await moderator.visit(idea), { to: latest });
  expect(wordsOf(officialOf(undone, "decision"))).toContain("C’est prévu pour l’automne.");
  expect(undone.document.querySelector('main form[action$="/vote"]')).not.toBeNull();
});

test("a vote button, a form to decide or to confirm is not there for those who may not use it", async () => {
  const author = await newMember(site);
  const idea = await propose(author, "Une appli sans mot de passe du tout");
  const own = await author.visit(idea);
  expect(own.document.querySelector('main form[action$="/vote"]')).toBeNull();
  expect(wordsOf(mainOf(own))).toContain("Vous ne votez pas pour ce que vous avez écrit.");
  const reader = await newMember(site);
  expect((await reader.visit(idea)).document.querySelector("#decider")).toBeNull();
  const question = await ask(author, "Où trouver mon code client ?");
  await answer(reader, question, "En haut du relevé.");
  expect(
    (await reader.visit(question)).document.querySelector('form[action$="/confirmer"], form[action$="/accepter"]'),
  ).toBeNull();
});
