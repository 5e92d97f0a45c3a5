import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { oneTimeCode, secondsAfter } from "../one-time-code.ts";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import type { Browser } from "./plain-browser.ts";

const state: { site?: Site; store?: Store } = {};

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
  state.store = await openStore(state.site.database);
});

afterAll(async () => {
  await state.store?.close();
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

const site = () => found(state.site, "site").url;

/** As if everyone signed in had last proved who they are so many minutes ago. */
async function provedAgo(minutes: number): Promise<void> {
  const store = found(state.store, "store");
  const { sessions } = store.tables;
  const rows = await store.read.select().from(sessions);
  await store.write(async (tx) => {
    for (const { idHash } of rows)
      await tx
        .update(sessions)
        .set({ confirmedAt: new Date(Date.now() - minutes * 60_000) })
        .where(eq(sessions.idHash, idHash));
  });
}

const CONFIRM = "/connexion/confirmer?next=%2Fmoi%2Fsecurite";
const rename = { intent: "rename", id: "inconnue", name: "Un nom" };

function keyOf(page: Page): string {
  return wordsOf(found(page.document.querySelector("[data-key]"), "key"));
}

/** Sets an authenticator up, without a script; the key that the telephone keeps. */
async function setUp(browser: Browser, now: Date): Promise<string> {
  const page = await browser.visit("/moi/authentificateur");
  const key = keyOf(page);
  const code = oneTimeCode(key, secondsAfter(now, -30));
  const done = await browser.send(page, { with: { intent: "enable" }, fill: { code } });
  expect(done.location).toBe("/moi/codes-de-secours?fait=authenticator-on");
  return key;
}

test("after a quarter of an hour one is asked again who one is; what was being typed has as long again", async () => {
  const browser = await newMember(site(), "Confirmée");
  const before = found(browser.cookies.get("session"), "session");
  expect((await browser.ask("/moi/securite")).status).toBe(200);
  await provedAgo(16);
  expect((await browser.ask("/moi/securite")).location).toBe(CONFIRM);
  expect((await browser.ask("/moi")).status).toBe(200);
  expect((await browser.post("/moi/cles", rename)).status).toBe(404);
  await provedAgo(31);
  expect((await browser.post("/moi/cles", rename)).location).toMatch(/^\/connexion\/confirmer\?next=/);

  const page = await browser.visit("/moi/securite");
  const wrong = await browser.send(page, { with: { intent: "password" }, fill: { password: "pas le bon" } });
  expect([wrong.status, wordsOf(mainOf(wrong)).includes("Ce n’est pas votre mot de passe")]).toEqual([401, true]);
  const right = await browser.send(page, { with: { intent: "password" }, fill: { password: "trois petits chats" } });
  expect(right.location).toBe("/moi/securite");
  expect(browser.cookies.get("session")).not.toBe(before);
  expect((await browser.ask("/moi/securite")).status).toBe(200);
  browser.cookies.set("session", before);
  expect((await browser.ask("/moi")).status).toBe(303);
});

test("a code by mail confirms, once; the way back stays on this site", async () => {
  const browser = await signedIn(site(), "sami");
  await provedAgo(20);
  const page = await browser.visit("/connexion/confirmer?next=//ailleurs.example/piege");
  const asked = await browser.submit(page, { with: { intent: "send" } });
  const code = found(
    [...(await browser.visit("/demonstration/courrier")).document.querySelectorAll("article")]
      .find((mail) => wordsOf(mail).includes("sami@demo.example") && mail.querySelector("[data-code]"))
      ?.querySelector("[data-code]")?.textContent,
    "mail with a code",
  );
  const wrong = await browser.send(asked, {
    with: { intent: "mail" },
    fill: { code: code === "000000" ? "1" : "000000" },
  });
  expect(wrong.status).toBe(401);
  const right = await browser.send(asked, { with: { intent: "mail" }, fill: { code } });
  expect(right.location).toBe("/");
  const again = await browser.post("/connexion/confirmer", {
    intent: "mail",
    code,
    ref: found(new URL(asked.path, site()).searchParams.get("preuve"), "ref"),
    next: "/",
  });
  expect(again.status).toBe(409);
});

test("a member sets up an authenticator without a script: other devices are signed out, and it is asked for from then on", async () => {
  const now = new Date();
  const [browser, elsewhere] = [await signedIn(site(), "lea"), await signedIn(site(), "lea")];
  const before = browser.cookies.get("session");
  // The demonstration's own accounts are never asked; this one stops being one of them.
  const store = found(state.store, "store");
  const { members } = store.tables;
  await store.write(async (tx) => {
    await tx.update(members).set({ demonstration: false }).where(eq(members.email, "lea@demo.example"));
  });
  const key = await setUp(browser, now);
  expect(browser.cookies.get("session")).not.toBe(before);
  expect((await elsewhere.ask("/moi")).status).toBe(303);
  const told = await browser.visit("/demonstration/courrier");
  expect(told.text).toContain("une application de codes a été ajoutée");

  await provedAgo(20);
  const asked = await browser.visit("/moi/securite");
  const confirmed = await browser.send(asked, { with: { intent: "totp" }, fill: { code: oneTimeCode(key, now) } });
  expect(confirmed.location).toBe("/moi/securite");

  const page = await elsewhere.visit("/connexion");
  const half = await elsewhere.send(page, { fill: { email: "lea@demo.example", password: "demonstration" } });
  expect(half.location).toMatch(/^\/connexion\/second-facteur/);
  const second = await elsewhere.visit("/connexion/second-facteur");
  const next = oneTimeCode(key, secondsAfter(now, 30));
  const entered = await elsewhere.submit(second, { with: { intent: "totp" }, fill: { code: next } });
  expect(noticeOf(entered)).toContain("Vous êtes connecté");

  const removing = await elsewhere.visit("/moi/authentificateur");
  const removed = await elsewhere.submit(removing, { with: { intent: "remove" } });
  expect(noticeOf(removed)).toContain("L’application de codes est retirée");
});

test("the demonstration's own team comes in without, and its pages say so", async () => {
  const browser = await signedIn(site(), "camille");
  const words = (page: Page) => wordsOf(page.document.querySelector("aside"));
  expect(words(await browser.visit("/questions"))).toContain("entre sans second facteur");
  expect(words(await (await signedIn(site(), "sami")).visit("/questions"))).not.toContain("second facteur");
});
