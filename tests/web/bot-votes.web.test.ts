import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const state: { site?: Site } = {};

function url(): string {
  return found(state.site, "site").url;
}

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
});

afterAll(async () => {
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

/** The titles of the ideas, in the order in which a list shows them. */
async function orderOf(list: string): Promise<string[]> {
  const page = await openBrowser(url()).visit(list);
  return [...page.document.querySelectorAll("article h2")].map(wordsOf);
}

/** The first idea of the most recent ones that nothing is under review on: few votes, so that two hundred would show. */
async function victim(): Promise<{ path: string; id: string; page: Page }> {
  const browser = openBrowser(url());
  const list = await browser.visit("/idees?tri=recentes&statut=submitted");
  const link = found(list.document.querySelectorAll("article h2 a")[1], "second idea").getAttribute("href") ?? "";
  return { path: link, id: link.split("/")[2] ?? "", page: await browser.visit(link) };
}

function tallyOf(page: Page): string {
  return wordsOf(found(page.document.querySelector("section[aria-labelledby=vote-title]"), "panel of the vote"));
}

async function camille(): Promise<Browser> {
  const browser = openBrowser(url());
  await browser.post("/connexion", { email: "camille@demo.example", password: "demonstration" });
  return browser;
}

const RANKS = ["/idees?tri=votees", "/idees?tri=populaires", "/idees"];

test("200 votes of bots, each a visitor of its own, move no rank, are told as under review, and are a moderator's to decide", async () => {
  const before = await Promise.all(RANKS.map(orderOf));
  const { id, path, page } = await victim();
  const total = found(/\d+ votes? ?dont \d+/.exec(tallyOf(page)), "total in the panel")[0];
  const replay = () => openBrowser(url()).post(`/idees/${id}/vote`, { vote: "cast", back: "/idees" });
  const answers = await Promise.all(Array.from({ length: 200 }, replay));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(answers.some(({ location }) => location?.includes("fait=vote-under-review"))).toBe(true);

  expect(await Promise.all(RANKS.map(orderOf))).toEqual(before);
  const after = tallyOf(await openBrowser(url()).visit(path));
  expect(after).toContain("200 votes en cours de vérification");
  expect(after).toContain(total);

  const moderator = await camille();
  const desk = await moderator.visit(`/equipe/votes/${id}`);
  expect(wordsOf(mainOf(desk))).toContain("200 votes en cours de vérification");
  expect(wordsOf(mainOf(desk))).not.toContain("127.0.0");
  const discarded = await moderator.submit(desk, { with: { from: "review" }, press: /Écarter ces 200 votes/ });
  expect(noticeOf(discarded)).toContain("C’est décidé");
  expect(wordsOf(mainOf(discarded))).toContain("Aucun vote n’attend");
  expect(tallyOf(await openBrowser(url()).visit(path))).not.toContain("vérification");
  expect(await Promise.all(RANKS.map(orderOf))).toEqual(before);

  const late = await moderator.send(desk, { with: { from: "review" }, press: /Compter ces 200 votes/ });
  expect(late.status).toBe(409);
  expect(wordsOf(mainOf(late))).toContain("Quelqu’un d’autre en a décidé entre-temps");
  const counted = await moderator.submit(discarded, { with: { intent: "undo" } });
  expect(noticeOf(counted)).toContain("C’est décidé");
  expect(tallyOf(await openBrowser(url()).visit(path))).not.toContain(total);
});

test("whoever voted in a burst sees their vote as such, and takes it back", async () => {
  const { id, path } = await victim();
  // Beyond what the demonstration takes from one machine before it calls it a burst.
  const others = Array.from({ length: 82 }, () =>
    openBrowser(url()).post(`/idees/${id}/vote`, { vote: "cast", back: "/idees" }),
  );
  await Promise.all(others);
  const last = openBrowser(url());
  await last.submit(await last.visit(path), { to: `/idees/${id}/vote` });
  const page = await last.visit(path);
  expect(tallyOf(page)).toContain("Votre vote est en cours de vérification");
  const pressed = found(page.document.querySelector("button[aria-pressed=true]"), "vote that is pressed");
  expect(pressed.getAttribute("value")).toBe("withdraw");
  const back = await last.submit(page, { to: `/idees/${id}/vote` });
  expect(noticeOf(back)).toContain("Votre vote est retiré");
  expect(tallyOf(back)).not.toContain("Votre vote est en cours de vérification");
});

test("a form of that page that says nothing known is refused", async () => {
  const moderator = await camille();
  const { id } = await victim();
  const nonsense: Record<string, string>[] = [
    {},
    { intent: "review", from: "review" },
    { intent: "review", verdict: "count", from: "ever" },
    { intent: "review", verdict: "discard", from: "counted" },
  ];
  for (const fields of nonsense) expect((await moderator.post(`/equipe/votes/${id}`, fields)).status).toBe(400);
  expect(
    (await moderator.post("/equipe/votes/2000000", { intent: "review", verdict: "count", from: "review" })).status,
  ).toBe(404);
  expect((await moderator.post(`/equipe/votes/${id}`, { intent: "undo", ruling: "2000000" })).status).toBe(404);
});
