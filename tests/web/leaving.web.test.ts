import { expect, inject, test } from "vitest";
import { found, noticeOf, wordsOf, mainOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment } from "./writing.ts";

const site = inject("site");

/** What a page without a script does: it is loaded again until the copy is there. */
async function readyCopy(browser: Browser): Promise<string> {
  for (let look = 0; look < 200; look++) {
    const page = await browser.visit("/moi/donnees");
    const link = page.document.querySelector("a[href^='/moi/donnees/']")?.getAttribute("href");
    if (link) return link;
    expect(page.text).toContain('<noscript><meta http-equiv="refresh"');
  }
  throw new Error("the copy never came");
}

test("each session is shown with its device, and ended from another one, without its key standing in the page", async () => {
  const phone = await newMember(site, "Deux Appareils");
  const here = await phone.visit("/moi/sessions");
  expect(here.status).toBe(200);
  expect(here.text).not.toContain(found(phone.cookies.get("session"), "session"));
  expect(wordsOf(mainOf(here))).toContain("cet appareil");
  const ended = await phone.submit(here, { press: "Me déconnecter ici" });
  expect(noticeOf(ended)).toContain("déconnecté");
  expect((await phone.ask("/moi/sessions")).location).toContain("/connexion");
});

test("everybody else is signed out at once, and a foreign reference ends nothing", async () => {
  const [lea, desk] = [await signedIn(site, "lea"), await signedIn(site, "lea", "en")];
  const page = await desk.visit("/moi/sessions");
  expect(wordsOf(mainOf(page))).toContain("this device");
  expect((await desk.post("/moi/sessions", { intent: "end", ref: "x".repeat(43) })).status).toBe(404);
  expect((await desk.post("/moi/sessions", { intent: "dance" })).status).toBe(400);
  const done = await desk.submit(page, { press: "Sign out everywhere else" });
  expect(noticeOf(done)).toContain("open here only");
  expect((await lea.ask("/moi/sessions")).location).toContain("/connexion");
  expect((await desk.ask("/moi/sessions")).status).toBe(200);
});

test("a copy is made in the background, downloaded by its person, and 404 to anybody else", async () => {
  const [camille, stranger] = [await signedIn(site, "camille"), await newMember(site, "Une Inconnue")];
  const asked = await camille.submit(await camille.visit("/moi/donnees"), { press: "Préparer" });
  expect(noticeOf(asked)).toContain("Votre copie est demandée");
  const link = await readyCopy(camille);
  const file = await camille.ask(link);
  expect(file.headers["content-type"]).toBe("application/zip");
  expect(file.headers["content-disposition"]).toMatch(/^attachment; filename="mes-donnees-\d{4}-\d\d-\d\d\.zip"$/);
  expect(file.headers["cache-control"]).toBe("private, no-store");
  expect((await stranger.ask(link)).status).toBe(404);
  expect((await openBrowser(site).ask(link)).location).toContain("/connexion");
  for (const odd of ["/moi/donnees/0", "/moi/donnees/x", "/moi/donnees/99999999999"])
    expect((await camille.ask(odd)).status, odd).toBe(404);
});

test("an account is deleted with what nobody replied to, and leaves its name nowhere", async () => {
  const [leaving, other] = [await newMember(site, "Zéphyrine Quenouille"), await newMember(site, "Une Voisine")];
  const alone = await ask(leaving, "Une question de Zéphyrine qui reste seule");
  const replied = await ask(leaving, "Une question à laquelle on répond");
  await answer(other, replied, "Bonjour @zephyrine-quenouille, voici comment faire.");
  await comment(leaving, replied, "Merci beaucoup pour cela.");
  const page = await leaving.visit("/moi/supprimer");
  const words = wordsOf(mainOf(page));
  expect(words).toMatch(/2 contributions effacées · 1 reste, sans votre nom/);
  const refused = await leaving.post("/moi/supprimer", { contributions: "tout" });
  expect(refused.status).toBe(422);
  const left = await leaving.send(page, { press: "pour toujours" });
  expect(left.headers["clear-site-data"]).toBe('"storage"');
  expect(leaving.cookies.has("session")).toBe(false);
  expect(noticeOf(await leaving.visit(found(left.location, "way")))).toContain("Votre compte est supprimé");

  const visitor = openBrowser(site);
  expect((await visitor.ask(alone)).status).toBe(410);
  expect((await visitor.ask("/membres/zephyrine-quenouille")).status).toBe(404);
  const kept = await visitor.visit(replied);
  expect(kept.text).toContain("@compte-supprime");
  for (const path of [replied, "/", "/questions", "/membres", "/recherche?q=Zephyrine", "/recherche?q=Quenouille"])
    expect((await visitor.visit(path)).text.replaceAll(/[?&]?q=\w+|value="\w+"/gi, ""), path).not.toMatch(
      /z[ée]phyrine-q|Zéphyrine Q/i,
    );
});

test("a page that stayed open in another tab deletes nothing twice and says what is true", async () => {
  const leaving = await newMember(site, "Deux Onglets");
  const page = await leaving.visit("/moi/supprimer");
  const session = found(leaving.cookies.get("session"), "session");
  await leaving.send(page, { press: "pour toujours" });
  leaving.cookies.set("session", session);
  const again = await leaving.send(page, { press: "pour toujours" });
  expect(again.status).toBe(303);
  expect(again.location).toContain("/connexion");
});
