import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { newMember } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { ask } from "./writing.ts";

const state: { site?: Site } = {};

function url(): string {
  return found(state.site, "site").url;
}

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
});

afterAll(() => state.site?.stop());

function signIn(email: string, password = "pas le bon") {
  return openBrowser(url()).post("/connexion", { email, password });
}

test("ten failed sign-ins are answered, the eleventh waits, even with the right password; other accounts go on", async () => {
  for (let tries = 1; tries <= 10; tries++) expect((await signIn("noa@demo.example")).status, `try ${tries}`).toBe(401);
  const refused = await signIn(" NOA@demo.example ");
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers["retry-after"]);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(15 * 60);
  expect(wordsOf(mainOf(refused))).toContain("Il y a eu trop d’essais en peu de temps.");
  expect(refused.document.querySelector<HTMLInputElement>("input[name=email]")?.value.trim()).toBe("NOA@demo.example");
  expect((await signIn("noa@demo.example", "demonstration")).status).toBe(429);
  expect((await signIn("lea@demo.example", "demonstration")).status).toBe(303);
});

test("tries that come all at once are counted one by one", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => signIn("camille@demo.example")));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(30);
});

test("signing in well is never counted against anyone", async () => {
  for (let tries = 1; tries <= 12; tries++)
    expect((await signIn("sami@demo.example", "demonstration")).status, `try ${tries}`).toBe(303);
});

test("guessing the present password on the page of security is limited as well", async () => {
  const browser = await newMember(url());
  const statuses: number[] = [];
  for (let tries = 1; tries <= 11; tries++) {
    const page = await browser.post("/moi/securite", {
      intent: "password",
      password: `essai ${tries}`,
      newPassword: "un tout autre secret",
    });
    statuses.push(page.status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
});

test("in the demonstration, one asks a hundred questions an hour, and is then told to wait without losing a word", async () => {
  const browser = await newMember(url());
  for (let number = 1; number <= 100; number++) {
    const page = await browser.post("/questions/nouvelle", {
      title: `Question numéro ${number} de la matinée`,
      theme: "appli",
    });
    expect(page.status, `question ${number}`).toBe(303);
  }
  const body = "Et encore un mot sur la cent unième.";
  const refused = await browser.post("/questions/nouvelle", {
    title: "Question numéro 101 de la matinée",
    theme: "appli",
    body,
  });
  expect([refused.status, Number(refused.headers["retry-after"]) > 0]).toEqual([429, true]);
  expect(refused.document.querySelector("textarea[name=body]")?.textContent).toBe(body);
  expect(
    (await newMember(url()).then((other) => ask(other, "Et moi, puis-je encore demander ?"))).length,
  ).toBeGreaterThan(0);
});
