import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, noticeOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, idOf, propose } from "./writing.ts";

const world: { site?: Site; store?: Store } = {};

beforeAll(async () => {
  world.site = await startSite({ copyOf: inject("community") });
  world.store = await openStore(world.site.database);
});
afterAll(async () => {
  await world.store?.close();
  await world.site?.stop();
});

const url = () => found(world.site, "site").url;

/** What a moderator's ruling, or ten people, would have done. */
async function set(path: string, change: { lockedAt?: Date; importedVotes?: number }): Promise<void> {
  const store = found(world.store, "store");
  const { threads } = store.tables;
  await store.write(async (tx) => {
    await tx
      .update(threads)
      .set({ ...change, version: sql`${threads.version} + 1` })
      .where(eq(threads.id, Number(idOf(path))));
  });
}

test("a closed question shows a calm notice in place of its forms, and a form sent meanwhile keeps its words", async () => {
  const path = await ask(await newMember(url()), "Qui a raison, à la fin ?");
  const reader = await newMember(url());
  const open = await reader.visit(path);
  await set(path, { lockedAt: new Date() });

  const refused = await reader.submit(open, { with: { intent: "answer" }, fill: { body: "Moi, et je le prouve." } });
  expect(refused.status).toBe(409);
  expect(wordsOf(mainOf(refused))).toContain("fermé aux nouvelles réponses pendant que vous écriviez");
  expect(refused.document.querySelector("#repondre textarea")?.textContent).toBe("Moi, et je le prouve.");
  const said = await reader.submit(open, { with: { intent: "comment" }, fill: { body: "Et toc." } });
  expect(said.status).toBe(409);

  for (const browser of [reader, openBrowser(url())]) {
    const page = await browser.visit(path);
    expect(wordsOf(mainOf(page))).toContain("Ce fil est fermé aux nouvelles réponses");
    expect(page.document.querySelector("main textarea")).toBeNull();
  }
  expect((await reader.visit(path)).document.querySelector('form[action$="/vote"]')).not.toBeNull();
});

test("in a closed question the bank still answers, officially or not at all", async () => {
  const path = await ask(await newMember(url()), "La règle a-t-elle changé ?");
  await set(path, { lockedAt: new Date() });
  const adviser = await signedIn(url(), "noa");
  const page = await adviser.visit(path);
  expect(page.document.querySelector('input[name=voice]:not([type="hidden"])')).toBeNull();
  const answered = await answer(adviser, path, "Non, elle est la même depuis 2021.");
  expect(noticeOf(answered)).toContain("La réponse officielle est publiée.");
});

test("an idea with ten votes keeps its words: what was typed comes back, and an addendum says it", async () => {
  const author = await newMember(url());
  const path = await propose(author, "Un guichet ouvert le dimanche");
  const editing = await author.visit(`/contributions/idee/${idOf(path)}/modifier`);
  await set(path, { importedVotes: 10 });
  const words = "Le dimanche matin seulement, finalement.";
  const refused = await author.submit(editing, { fill: { body: words } });
  expect(refused.status).toBe(409);
  expect(wordsOf(mainOf(refused))).toContain("son titre et son texte ne changent plus");
  expect(refused.document.querySelector("textarea[readonly]")?.textContent).toBe(words);
  expect((await openBrowser(url()).visit(path)).document.querySelector("#completer")).toBeNull();

  const page = await author.visit(path);
  const short = await author.submit(page, { with: { intent: "complete" }, fill: { body: "Le matin." } });
  expect(short.status).toBe(422);
  expect(short.document.querySelector("#completer textarea")?.textContent).toBe("Le matin.");
  const added = await author.submit(short, { with: { intent: "complete" }, fill: { body: words } });
  expect(noticeOf(added)).toContain("Votre complément est publié sous l’idée.");
  const shown = await openBrowser(url()).visit(path);
  expect(wordsOf(shown.document.querySelector("[id^=complement-]"))).toMatch(
    /^Complément du \d.* 20\d\d.*finalement\.$/,
  );

  const withdrawn = await author.submit(added, { to: /^\/contributions\/complement\/\d+\/retirer$/ });
  expect(withdrawn.document.querySelector("[id^=complement-]")).toBeNull();
  const restored = await author.submit(withdrawn, { to: /^\/contributions\/complement\/\d+\/retablir$/ });
  expect(wordsOf(mainOf(restored))).toContain(words);
});

test("the theme of a frozen idea may still change, and comments go on", async () => {
  const author = await newMember(url());
  const path = await propose(author, "Des jetons de caddie offerts");
  await set(path, { importedVotes: 25 });
  const editing = await author.visit(`/contributions/idee/${idOf(path)}/modifier`);
  expect(editing.document.querySelector("main textarea")).toBeNull();
  const moved = await author.submit(editing, { fill: { theme: "appli" } });
  expect(moved.status).toBe(200);
  expect(moved.document.querySelector('main a[href="/themes/appli"]')).not.toBeNull();
  expect(wordsOf(mainOf(await comment(await newMember(url()), path, "Excellente idée.")))).toContain(
    "Excellente idée.",
  );
});
