import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { ask } from "./wire.ts";
import { answer, ask as askQuestion } from "./writing.ts";

const site = inject("site");

/** The mails about something, the latest first. */
async function mailsAbout(title: string): Promise<Element[]> {
  const page = await openBrowser(site).visit("/demonstration/courrier");
  return [...page.document.querySelectorAll("main article")].filter((one) => wordsOf(one).includes(title));
}

function stopPath(mail: Element): string {
  return found(/\/desabonnement\/[\w-]+/.exec(mail.textContent)?.[0], "link that stops the news");
}

function headingOf(page: Page): string {
  return wordsOf(mainOf(page).querySelector("h1"));
}

test("the link in a mail stops the news, at the press of its button and not before; the page of notifications starts them again", async () => {
  const [asker, helper] = [await newMember(site, "Qui demande"), await newMember(site, "Qui aide")];
  const title = "Une question dont les nouvelles s’arrêtent";
  const question = await askQuestion(asker, title);
  await answer(helper, question, "Une première réponse.");
  const [mail] = await mailsAbout(`Nouvelle réponse : ${title}`);
  const path = stopPath(found(mail, "mail"));

  const anyone = openBrowser(site);
  const opened = await anyone.visit(path);
  expect([opened.status, headingOf(opened)]).toEqual([200, "Arrêter les nouvelles par e-mail"]);
  expect(wordsOf(mainOf(await asker.visit("/moi/notifications")))).toContain("Vous recevez un e-mail quand");
  const stopped = await anyone.submit(opened, {});
  expect([stopped.status, headingOf(stopped)]).toEqual([200, "C’est arrêté"]);
  expect(anyone.cookies.size).toBe(0);

  await answer(helper, question, "Une deuxième réponse.");
  const [second] = await mailsAbout(`Nouvelle réponse : ${title}`);
  expect(wordsOf(second)).toContain("Nouvelles arrêtées");
  const notifications = await asker.visit("/moi/notifications");
  expect(wordsOf(mainOf(notifications))).toContain("Vous ne recevez plus de nouvelles");
  const again = await asker.submit(notifications, { with: { intent: "news" } });
  expect(noticeOf(again)).toContain("C’est enregistré");
  await answer(helper, question, "Une troisième réponse.");
  expect(wordsOf((await mailsAbout(`Nouvelle réponse : ${title}`))[0])).toContain("En attente");
});

test("a mail programme stops the news in one request, with no page, no session and no redirect", async () => {
  const [asker, helper] = [await newMember(site), await newMember(site)];
  const title = "Une question arrêtée par un programme";
  await answer(helper, await askQuestion(asker, title), "Une réponse.");
  const path = stopPath(found((await mailsAbout(title))[0], "mail"));
  const { status, cookies } = await ask(site + path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect([status, cookies]).toEqual([200, []]);
  expect(wordsOf(mainOf(await asker.visit("/moi/notifications")))).toContain("Vous ne recevez plus de nouvelles");
});

test("a link that we did not write stops nobody's", async () => {
  const anyone = openBrowser(site);
  const [asker, helper] = [await newMember(site), await newMember(site)];
  const title = "Une question dont le lien est copié";
  await answer(helper, await askQuestion(asker, title), "Une réponse.");
  const path = stopPath(found((await mailsAbout(title))[0], "mail"));
  const [, id = "", signature = ""] = /(\d+)-(.+)$/.exec(path) ?? [];
  const changed = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
  for (const forged of [`${Number(id) + 1}-${signature}`, `${id}-${changed}`, `${id}`, `0${id}-${signature}`, "x"]) {
    expect((await anyone.visit(`/desabonnement/${forged}`)).status, forged).toBe(404);
    expect((await anyone.post(`/desabonnement/${forged}`, {})).status, forged).toBe(404);
  }
  expect(wordsOf(mainOf(await asker.visit("/moi/notifications")))).toContain("Vous recevez un e-mail quand");
});

test("the demonstration's mails are there for everyone, a hundred at most, with their codes", async () => {
  await newMember(site);
  const page = await openBrowser(site).visit("/demonstration/courrier");
  expect(page.status).toBe(200);
  expect(page.document.querySelectorAll("main article").length).toBeLessThanOrEqual(100);
  expect(page.document.querySelector("main article code[data-code]")?.textContent).toMatch(/^\d{6}$/);
});
