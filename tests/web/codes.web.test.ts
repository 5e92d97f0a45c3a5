import { describe, expect, inject, test } from "vitest";
import { otherThan } from "../contract/proving.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { codeFor, newMember, signUp } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const site = inject("site");

let number = 0;
const fresh = (name: string) => `${name}-${process.pid}-${(number += 1)}@web.example`;

/** The latest mail to an address, as the demonstration shows it. */
async function mailTo(email: string): Promise<Element> {
  const { document } = await openBrowser(site).visit("/demonstration/courrier");
  const mail = [...document.querySelectorAll("article")].find((one) => wordsOf(one).includes(email));
  return found(mail, `mail to ${email}`);
}

async function codeTo(email: string): Promise<string> {
  return wordsOf((await mailTo(email)).querySelector("[data-code]")).replace(/\D/g, "");
}

const headerOf = (page: Page) => wordsOf(page.document.querySelector("header"));
const LANGUAGES = [
  ["fr", "Entrez votre code", "Plus qu’un nom", "Ce n’est pas le bon code.", "Bienvenue"],
  ["en", "Enter your code", "Just a name", "This is not the right code.", "Welcome"],
] as const;

describe.each(LANGUAGES)("without a script (%s)", (lang, enter, justAName, wrong, welcome) => {
  test("an address, six digits and a name open an account; the same address comes back by six digits alone", async () => {
    const email = fresh(`code-${lang}`);
    const browser = openBrowser(site, lang);
    const start = await browser.visit("/connexion?next=%2Fidees%2Fnouvelle");
    const asked = await browser.submit(start, { to: "/connexion/code", fill: { email: ` ${email.toUpperCase()} ` } });
    expect(wordsOf(mainOf(asked))).toContain(enter);
    expect(wordsOf(mainOf(asked))).toContain(email);
    const field = found(asked.document.querySelector("input[name=code]"), "field for the code");
    expect([field.getAttribute("autocomplete"), field.getAttribute("inputmode")]).toEqual(["one-time-code", "numeric"]);
    const code = await codeTo(email);
    const missed = await browser.send(asked, { fill: { code: otherThan(code) } });
    expect([missed.status, wordsOf(mainOf(missed))]).toEqual([401, expect.stringContaining(wrong)]);
    expect(missed.text).not.toContain(otherThan(code));
    const named = await browser.send(missed, { fill: { code: `${code.slice(0, 3)} ${code.slice(3)}` } });
    expect([named.status, wordsOf(mainOf(named))]).toEqual([200, expect.stringContaining(justAName)]);
    expect(browser.cookies.size).toBe(0);
    const unnamed = await browser.send(named, { fill: { name: "" } });
    expect(unnamed.status).toBe(422);
    const inside = await browser.submit(unnamed, { fill: { name: "Ambre Lys" } });
    expect(inside.path).toBe("/idees/nouvelle?fait=signed-up");
    expect(noticeOf(inside)).toContain(welcome);
    const again = openBrowser(site, lang);
    const page = await again.submit(await again.visit("/connexion/code"), { fill: { email } });
    const back = await again.submit(page, { fill: { code: await codeTo(email) } });
    expect([back.path, headerOf(back)]).toEqual(["/?fait=signed-in", expect.stringContaining("Ambre Lys")]);
  });

  test("a forgotten password is replaced by the link of a mail, once", async () => {
    const email = fresh(`oubli-${lang}`);
    const owner = openBrowser(site, lang);
    await signUp(owner, { name: "Maël Roux", email });
    const browser = openBrowser(site, lang);
    const start = await browser.visit("/connexion");
    const link = found(start.document.querySelector('a[href="/mot-de-passe/oublie"]'), "link");
    const sent = await browser.submit(await browser.visit(link.getAttribute("href") ?? ""), { fill: { email } });
    expect(wordsOf(mainOf(sent))).toContain(email);
    const address = found((await mailTo(email)).querySelector("a[href*='/mot-de-passe/nouveau/']"), "link of the mail");
    const path = new URL(address.getAttribute("href") ?? "", site).pathname;
    const form = await browser.visit(path);
    const short = await browser.send(form, { fill: { newPassword: "court" } });
    expect(short.status).toBe(422);
    const inside = await browser.submit(short, { fill: { newPassword: "chapeau de paille" } });
    expect([inside.path, headerOf(inside)]).toEqual(["/?fait=password-changed", expect.stringContaining("Maël Roux")]);
    expect((await owner.ask("/moi")).status).toBe(303);
    const stale = await browser.ask(path);
    expect([stale.status, stale.document.querySelectorAll("form[method=post] input[name=newPassword]").length]).toEqual(
      [409, 0],
    );
    expect((await browser.post(path, { newPassword: "encore un autre" })).status).toBe(409);
    const elsewhere = openBrowser(site, lang);
    expect((await elsewhere.post("/connexion", { email, password: "trois petits chats" })).status).toBe(401);
    expect((await elsewhere.post("/connexion", { email, password: "chapeau de paille" })).status).toBe(303);
  });

  test("another address is taken when both addresses have answered", async () => {
    const [before, after] = [fresh(`avant-${lang}`), fresh(`apres-${lang}`)];
    const browser = openBrowser(site, lang);
    await signUp(browser, { name: "Noé Blin", email: before });
    const asked = await browser.submit(await browser.visit("/moi/adresse"), { fill: { email: after } });
    expect(wordsOf(mainOf(asked))).toContain(before);
    const [presentCode, code] = [await codeTo(before), await codeTo(after)];
    const half = await browser.send(asked, { fill: { presentCode: otherThan(presentCode), code } });
    expect(half.status).toBe(401);
    const cookie = browser.cookies.get("session");
    const done = await browser.submit(half, { fill: { presentCode, code } });
    expect(done.path).toBe("/moi/adresse?fait=email-changed");
    expect(wordsOf(mainOf(done))).toContain(after);
    expect(browser.cookies.get("session")).not.toBe(cookie);
    // The new address is not told in full: the old one may be somebody else's by now.
    expect(wordsOf(await mailTo(before))).toContain("a…@web.example");
    expect((await openBrowser(site).post("/connexion", { email: after, password: "trois petits chats" })).status).toBe(
      303,
    );
  });
});

describe("what is no code", () => {
  const asked = async (browser: Browser, email = fresh("essai")) =>
    browser.submit(await browser.visit("/connexion/code"), { fill: { email } });

  test("is refused for its shape, and ends after five tries, with a way to ask for another", async () => {
    const browser = openBrowser(site);
    const page = await asked(browser);
    for (const code of ["", "12345", "abcdef", "1234567"])
      expect((await browser.send(page, { fill: { code } })).status, code).toBe(422);
    const code = otherThan(codeFor(page, "sign-in"));
    const statuses: number[] = [];
    for (let tries = 1; tries <= 6; tries++) {
      const fields = { ref: new URL(page.path, site).searchParams.get("preuve") ?? "", code };
      statuses.push((await browser.post(page.path, fields)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 410]);
    const ended = await browser.ask(page.path);
    expect([ended.status, wordsOf(mainOf(ended))]).toEqual([410, expect.stringContaining("Ce code ne sert plus")]);
    const another = await browser.submit(ended, { to: "/connexion/code", fill: { email: fresh("autre") } });
    expect(wordsOf(mainOf(another))).toContain("Entrez votre code");
  });

  test("is somebody else's, or has been used: said so, with nobody signed in", async () => {
    const browser = openBrowser(site);
    const [mine, theirs] = [await asked(browser), await asked(openBrowser(site))];
    const ref = new URL(mine.path, site).searchParams.get("preuve") ?? "";
    expect((await browser.post(mine.path, { ref, code: codeFor(theirs, "sign-in") })).status).toBe(401);
    const foreign = { ref: "x".repeat(22), code: "123456" };
    expect((await browser.post("/connexion/code", foreign)).status).toBe(404);
    for (const path of ["/connexion/code", "/inscription/code", "/moi/adresse"]) {
      const who = path === "/moi/adresse" ? await newMember(site) : browser;
      for (const odd of ["x".repeat(22), "", "%00", "x".repeat(3000)])
        expect((await who.ask(`${path}?preuve=${odd}`)).status, `${path} ${odd}`).toBe(404);
    }
    const email = fresh("deux-fois");
    await signUp(openBrowser(site), { name: "Iris Vidal", email });
    const page = await asked(browser, email);
    const inside = await browser.submit(page, { fill: { code: codeFor(page, "sign-in") } });
    expect(headerOf(inside)).toContain("Iris Vidal");
    const late = openBrowser(site);
    const used = new URL(page.path, site).searchParams.get("preuve") ?? "";
    expect((await late.post(page.path, { ref: used, code: codeFor(page, "sign-in") })).status).toBe(409);
    expect([(await late.ask(page.path)).status, late.cookies.size]).toEqual([409, 0]);
  });

  test("gives no name to an address that was not proved", async () => {
    const browser = openBrowser(site);
    const page = await asked(browser);
    const ref = new URL(page.path, site).searchParams.get("preuve") ?? "";
    const forged = await browser.post(page.path, { ref, proved: "x".repeat(43), name: "Faussaire" });
    expect([forged.status, browser.cookies.size]).toEqual([404, 0]);
  });

  test("is guessed at no more than ten times an address; its password opens all the same", async () => {
    const email = fresh("victime");
    await signUp(openBrowser(site), { name: "Ugo Petit", email });
    const browser = openBrowser(site);
    const statuses: number[] = [];
    let last: Page | null = null;
    for (let turn = 0; turn < 3; turn++) {
      const page = await asked(browser, email);
      const ref = new URL(page.path, site).searchParams.get("preuve") ?? "";
      const code = otherThan(codeFor(page, "sign-in"));
      for (let tries = 0; tries < (turn < 2 ? 5 : 1); tries++) {
        last = await browser.post(page.path, { ref, code });
        statuses.push(last.status);
      }
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect(wordsOf(last && mainOf(last))).toContain("trop d’essais");
    expect((await browser.post("/connexion", { email, password: "trois petits chats" })).status).toBe(303);
  });

  test("the mail is sent again on demand, with the same code", async () => {
    const browser = openBrowser(site);
    const email = fresh("renvoi");
    const page = await asked(browser, email);
    const before = await codeTo(email);
    const again = await browser.submit(page, { with: { intent: "resend" } });
    expect(noticeOf(again)).toContain("parti de nouveau");
    expect(await codeTo(email)).toBe(before);
  });
});

describe.each([
  "https://ailleurs.example/",
  "//ailleurs.example",
  "/\\ailleurs.example",
  "/.//ailleurs.example",
  "/%2e//ailleurs.example",
  "%2F%2Failleurs.example",
  "javascript:alert(1)",
])("next=%j", (evil) => {
  test("leads home after a code, a sign-up and a name", async () => {
    const email = fresh("retour");
    const browser = openBrowser(site);
    const asked = await browser.post(`/inscription?next=${encodeURIComponent(evil)}`, {
      name: "Rose Gay",
      email,
      password: "trois petits chats",
      next: evil,
    });
    expect(asked.location).toMatch(/^\/inscription\/code\?preuve=[\w-]{22}$/);
    const ref = found(/preuve=([\w-]{22})/.exec(asked.location ?? "")?.[1], "reference");
    const page = await browser.visit(`/inscription/code?preuve=${ref}`);
    const inside = await browser.post(`/inscription/code?preuve=${ref}&next=${encodeURIComponent(evil)}`, {
      ref,
      code: codeFor(page, "sign-up"),
      next: evil,
    });
    expect(inside.location).toBe("/?fait=signed-up");
    const other = openBrowser(site);
    const code = await other.post("/connexion/code", { email, next: evil });
    const codePage = await other.visit(code.location ?? "");
    const entered = await other.post(codePage.path, {
      ref: new URL(codePage.path, site).searchParams.get("preuve") ?? "",
      code: codeFor(codePage, "sign-in"),
      next: evil,
    });
    expect(entered.location).toBe("/?fait=signed-in");
  });
});
