import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { account, heard, mention, sentPost } from "../contract/networks-cast.ts";
import { startSite } from "../site.ts";
import { found, mainOf, type Page, pathnameOf, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const HOSTILE = "<script>alert(1)</script> مرحبا 👨‍👩‍👧 \u202egnp.exe";

const state: Partial<{ site: string; database: string; question: string; hidden: string; ref: string; ids: number[] }> =
  {};

/** A site of its own, to which people have spoken on a network that no server stands behind. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-mentions-"));
  const copy = join(folder, "site.db");
  copyFileSync(inject("community"), copy);
  const store = await openStore(`file:${copy}`);
  await fill(store);
  await store.close();
  const site = await startSite({ copyOf: copy });
  Object.assign(state, { site: site.url, database: site.database });
  return async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  };
});

async function fill(store: Store): Promise<void> {
  const { threads } = store.tables;
  const [first, second] = await store.read
    .select()
    .from(threads)
    .where(and(eq(threads.kind, "question"), eq(threads.state, "live")))
    .orderBy(threads.id)
    .limit(2);
  if (!first || !second) throw new Error("the community has no questions");
  await store.write((tx) => tx.update(threads).set({ state: "hidden" }).where(eq(threads.id, second.id)));
  const accountId = await account(store, { fourEyes: true });
  const post = await sentPost(store, { accountId, threadId: first.id, parts: ["post"] });
  const { author } = heard("x");
  const ids = [
    await mention(store, accountId, { kind: "reply", parentId: "post", text: "Et pour un compte joint ?" }),
    await mention(store, accountId, {
      text: HOSTILE,
      author: { ...author, id: "h", name: "<b>Gras</b>", handle: "h" },
    }),
    await mention(store, accountId, { text: "Quels papiers pour un prêt ?" }),
  ];
  const pathOf = ({ id, slug }: { id: number; slug: string }) => `/questions/${id}/${slug}`;
  Object.assign(state, { question: pathOf(first), hidden: pathOf(second), ref: post.ref, ids });
}

function site(): string {
  return found(state.site, "site");
}

function pathOf(place: number): string {
  return `/equipe/mentions/${found(state.ids?.[place], `mention ${place}`)}`;
}

const said = (page: Page) => wordsOf(mainOf(page));

test("without a script, the team reads the list and answers: refused words are quoted, nothing is lost, then it is on its way", async () => {
  const noa = await signedIn(site(), "noa");
  const list = await noa.visit("/equipe/mentions");
  expect(said(list)).toMatch(/À traiter \(3\).*Et pour un compte joint/);
  const page = await noa.visit(pathOf(0));
  expect(said(page)).toMatch(/Léa.*Mastodon.*120 abonnés.*Et pour un compte joint.*Partie 0/);

  const typed = "@lea@social.example Appelez le 06 12 34 56 78, merci.";
  const personal = await noa.submit(page, { with: { intent: "reply" }, fill: { body: typed } });
  expect([personal.status, said(personal)]).toEqual([422, expect.stringContaining("« 06 12 34 56 78 »")]);
  expect(personal.document.querySelector("#reply-body")?.textContent).toContain(typed);
  const secret = await noa.submit(personal, { with: { intent: "reply" }, fill: { body: "Votre solde est de 312 €." } });
  expect([secret.status, said(secret)]).toEqual([422, expect.stringContaining("solde")]);
  const long = await noa.submit(secret, { with: { intent: "reply" }, fill: { body: "long ".repeat(101) } });
  expect([long.status, said(long)]).toEqual([422, expect.stringContaining("C’est trop long pour ce réseau")]);

  const answered = await noa.submit(long, { with: { intent: "reply" }, fill: { body: "Bonjour, oui, aussi." } });
  expect([answered.status, said(answered)]).toEqual([
    200,
    expect.stringMatching(/Nos réponsesBonjour, oui, aussi\.Attend qu’une autre personne la valide par Noa/),
  ]);
  expect(said(await noa.visit("/equipe/mentions"))).toContain("Réponse à valider");
  const beside = said(await noa.visit(found(state.question, "question")));
  expect(beside).toContain("Sur les réseaux, on répond");
  expect((await openBrowser(site()).visit(found(state.question, "question"))).text).not.toContain("compte joint ?");

  const camille = await signedIn(site(), "camille");
  const late = await camille.post(pathOf(0), { intent: "reply", body: "Moi aussi.", key: "une-autre-cle", seen: "0" });
  expect([late.status, said(late)]).toEqual([409, expect.stringContaining("Quelqu’un d’autre vient de répondre")]);
  expect(late.document.querySelector("#reply-body")?.textContent).toContain("Moi aussi.");
});

test("what is hostile is read as words", async () => {
  const page = await (await signedIn(site(), "noa")).visit(pathOf(1));
  expect(said(page)).toContain("<script>alert(1)</script> مرحبا 👨‍👩‍👧 gnp.exe");
  expect(said(page)).toContain("<b>Gras</b>");
  expect(page.document.querySelector("main script, main b")).toBeNull();
  expect(page.text).not.toContain("\u202e");
});

test("dismissed with a reason, taken back, turned into a question that names nobody; the second person is told", async () => {
  const noa = await signedIn(site(), "noa");
  const page = await noa.visit(pathOf(2));
  const other = await noa.submit(page, { with: { intent: "dismiss" }, fill: { dismissal: "other", words: "" } });
  expect([other.status, said(other)]).toEqual([422, expect.stringContaining("Dites en quelques mots")]);
  const done = await noa.submit(other, { with: { intent: "dismiss" }, fill: { dismissal: "spam" } });
  expect(said(done)).toMatch(/Écartée par Noa.*Raison : Publicité/);
  const undone = await noa.submit(done, { with: { intent: "undo" } });
  expect(said(undone)).not.toContain("Écartée par");

  const fill = { title: "Quels papiers faut-il pour un prêt ?", theme: "appli" };
  const without = await noa.submit(undone, { with: { intent: "turn" }, fill });
  expect([without.status, said(without)]).toEqual([422, expect.stringContaining("Cochez l’accord de la personne")]);
  const turned = await noa.submit(without, { with: { intent: "turn" }, fill: { ...fill, agreed: "1" } });
  expect(said(turned)).toMatch(/Devenue une question publique par Noa/);
  const link = found(mainOf(turned).querySelector('a[href^="/questions/"]')?.getAttribute("href"), "link");
  const published = await openBrowser(site()).visit(link);
  expect(said(published)).toMatch(/Anonyme.*Question reçue sur un réseau social \(Mastodon\)/);
  expect(published.text).not.toMatch(/Léa|lea@social/);

  const camille = await signedIn(site(), "camille");
  const late = await camille.post(pathOf(2), { intent: "dismiss", dismissal: "spam", words: "" });
  expect([late.status, said(late)]).toEqual([409, expect.stringMatching(/vient de s’en occuper.*par Noa/)]);
});

test("linked to a thread that was looked for by its words, its number or its address", async () => {
  const noa = await signedIn(site(), "noa");
  const address = found(state.question, "question");
  const number = found(address.split("/")[2], "number");
  for (const asked of [number, `https://etvous.example${address}`]) {
    const page = await noa.visit(`${pathOf(1)}?fil=${encodeURIComponent(asked)}`);
    expect(page.document.querySelector(`input[name=threadId][value="${number}"]`)).not.toBeNull();
  }
  expect(said(await noa.visit(`${pathOf(1)}?fil=zzzz`))).toContain("Aucun fil ne correspond");
  const linked = await noa.submit(await noa.visit(`${pathOf(1)}?fil=${number}`), { with: { intent: "link" } });
  expect(said(linked)).toMatch(/Reliée à un fil par Noa/);
});

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async function visits(): Promise<number | undefined> {
  const store = await openStore(found(state.database, "database"));
  const { posts } = store.tables;
  const [post] = await store.read
    .select()
    .from(posts)
    .where(eq(posts.ref, found(state.ref, "ref")));
  await store.close();
  return post?.visits;
}

test("a visit by a post’s link counts once and leads to the bare address; machines, the team and unknown links count nothing", async () => {
  const [question, ref] = [found(state.question, "question"), found(state.ref, "ref")];
  const reader = openBrowser(site());
  const come = (browser: Browser, path: string, headers: Record<string, string> = {}, method = "GET") =>
    browser.ask(path, { method, headers: { "User-Agent": FIREFOX, ...headers } });
  const came = await come(reader, `${question}?lang=en&de=${ref}`);
  expect([came.status, came.location]).toEqual([302, expect.stringMatching(/\?lang=en$/)]);
  expect([pathnameOf(came.location ?? ""), came.headers["cache-control"]]).toEqual([question, "no-store"]);
  expect(await visits()).toBe(1);

  await come(reader, question);
  const noa = await signedIn(site(), "noa");
  for (const [browser, headers, method] of [
    [reader, { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }, "GET"],
    [reader, { "Sec-Purpose": "prefetch;prerender" }, "GET"],
    [reader, {}, "HEAD"],
    [noa, {}, "GET"],
  ] as const)
    expect((await come(browser, `${question}?de=${ref}`, headers, method)).status).toBe(302);
  expect((await come(reader, `${question}?de=inconnu`)).status).toBe(302);
  expect((await come(reader, `${question}?de=${"x".repeat(500)}%00`)).status).toBe(302);
  expect((await come(reader, `${found(state.hidden, "hidden")}?de=${ref}`)).status).toBe(410);
  expect(await visits()).toBe(1);

  for (let time = 0; time < 60; time++) await come(reader, `${question}?de=${ref}`);
  expect(await visits()).toBe(50);
  const board = await noa.visit("/equipe/portee");
  expect(said(board)).toMatch(/Visites50/);
  expect((await noa.ask("/equipe/portee.csv")).text).toContain(question);
});
