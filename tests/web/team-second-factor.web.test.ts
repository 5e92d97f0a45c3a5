import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStaff } from "#app/features/members/create-staff.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { freePort } from "../free-port.ts";
import { oneTimeCode, secondsAfter } from "../one-time-code.ts";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const ROLES = ["moderator", "adviser", "admin"] as const;
type TeamRole = (typeof ROLES)[number];

const folder = mkdtempSync(join(tmpdir(), "et-vous-team-"));
const state: { site?: Site; url?: string; passwords: Map<TeamRole, string> } = { passwords: new Map() };

/** A site in production, with somebody of each role made as from the command line. */
beforeAll(async () => {
  const file = join(folder, "team.db");
  await migrate(`file:${file}`);
  const store = await openStore(`file:${file}`);
  for (const role of ROLES) {
    const staff = await createStaff(store, {
      email: `${role}@banque.example`,
      name: `Chef ${role}`,
      role,
      at: new Date(),
    });
    if (!staff.created) throw new Error(`${role} was refused: ${staff.refusal}`);
    state.passwords.set(role, staff.password);
  }
  await store.close();
  copyFileSync(file, join(folder, "start.db"));
  const port = await freePort();
  state.url = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    PUBLIC_URL: state.url,
    SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya",
    ENCRYPTION_KEY: Buffer.alloc(32, "sealed").toString("base64"),
  };
  state.site = await startSite({ command: "serve", settings, copyOf: join(folder, "start.db") });
});

afterAll(async () => {
  await state.site?.stop();
  rmSync(folder, { recursive: true });
  expect(state.site?.errors()).toEqual([]);
});

async function withPassword(role: TeamRole, browser = openBrowser(found(state.url, "site"))): Promise<Browser> {
  const page = await browser.visit("/connexion");
  const password = found(state.passwords.get(role), "password");
  const answer = await browser.send(page, { fill: { email: `${role}@banque.example`, password } });
  expect([answer.status, answer.location]).toEqual([303, "/connexion/second-facteur?next=%2F"]);
  return browser;
}

const FORBIDDEN_TO_READ = [
  "/admin",
  "/admin/themes",
  "/admin/personnes",
  "/admin/marque",
  "/admin/textes",
  "/admin/textes/regles/fr",
  "/moi",
  "/moi/securite",
  "/moi/authentificateur",
  "/moi/codes-de-secours",
];

const FORBIDDEN_TO_DO: [string, Record<string, string>][] = [
  ["/admin/themes", { intent: "create", name: "Pris", nameEn: "Taken", description: "", descriptionEn: "" }],
  ["/admin/personnes", { id: "1", role: "member" }],
  ["/admin/marque", { intent: "name", name: "Prise" }],
  ["/admin/textes/regles/fr", { intent: "save", body: "Prises." }],
  ["/reponses/1/confirmer", { yes: "1", back: "/" }],
  ["/moi", { intent: "name", name: "Pris", lang: "fr" }],
  ["/moi/codes-de-secours", {}],
  ["/idees/nouvelle", { title: "Une idée prise à quelqu’un", body: "Elle n’est pas de moi.", theme: "appli" }],
];

/** The key that the page offers, as one would type it. */
function keyOf(page: Page): string {
  return wordsOf(found(page.document.querySelector("[data-key]"), "key"));
}

function codesOf(page: Page): string[] {
  return [...page.document.querySelectorAll("[data-codes] li")].map(wordsOf);
}

describe.each(ROLES)("someone of the team (%s), with the right password alone", (role) => {
  test("reads no page of the team and does nothing in its name", async () => {
    const browser = await withPassword(role);
    for (const path of FORBIDDEN_TO_READ) {
      const page = await browser.ask(path);
      expect([page.status, page.location], path).toEqual([
        303,
        `/connexion/second-facteur?next=${encodeURIComponent(path)}`,
      ]);
      expect((await browser.ask(`${path}.data`)).text, path).not.toContain("@banque.example");
    }
    for (const [path, fields] of FORBIDDEN_TO_DO)
      expect([303, 401], path).toContain((await browser.post(path, fields)).status);
    const page = await browser.visit("/questions");
    expect(wordsOf(page.document.querySelector("header"))).toContain("Terminer la connexion");
    expect(wordsOf(page.document.querySelector("header"))).not.toContain("Chef");
  });

  test("sets up a first second factor on the way in, keeps ten codes, and comes back with it", async () => {
    const browser = await withPassword(role);
    const half = found(browser.cookies.get("session"), "session");
    const page = await browser.visit("/connexion/second-facteur?next=%2Fmoi");
    const key = keyOf(page);
    expect(page.document.querySelector("main svg[role=img] path")?.getAttribute("d")).toMatch(/^M\d/);

    const wrong = await browser.send(page, { with: { intent: "enable" }, fill: { code: "000000" } });
    expect([wrong.status, keyOf(wrong)]).toEqual([401, key]);
    const now = new Date();
    const code = oneTimeCode(key, secondsAfter(now, -30));
    const done = await browser.send(wrong, { with: { intent: "enable" }, fill: { code } });
    expect(done.location).toBe("/moi/codes-de-secours?next=%2Fmoi&fait=authenticator-on");
    expect(browser.cookies.get("session")).not.toBe(half);
    expect((await browser.ask("/admin")).status).toBe(role === "admin" ? 200 : 403);
    expect((await browser.ask("/moi/securite")).status).toBe(200);

    const asked = await browser.visit(found(done.location, "location"));
    const shown = await browser.send(asked, { press: "Afficher mes codes" });
    expect([codesOf(shown).length, shown.headers["cache-control"]]).toEqual([10, "no-store"]);
    expect(codesOf(await browser.visit("/moi/codes-de-secours"))).toEqual([]);

    await comeBack(role, key, now, codesOf(shown));
  });

  test("may not be given another second factor by whoever has the password alone", async () => {
    const browser = await withPassword(role);
    const page = await browser.visit("/connexion/second-facteur");
    expect(page.document.querySelector("[data-key]")).toBeNull();
    const forced = await browser.post("/connexion/second-facteur", { intent: "enable", code: "123456", next: "/" });
    expect(forced.status).toBe(403);
    expect((await browser.post("/moi/cles/options", {})).status).toBe(303);
  });

  test("has ten tries in a quarter of an hour, and may sign out from there", async () => {
    const browser = await withPassword(role);
    const page = await browser.visit("/connexion/second-facteur");
    let answer = page;
    for (let number = 0; number < 12 && answer.status !== 429; number++)
      answer = await browser.send(page, { with: { intent: "totp" }, fill: { code: "000000" } });
    expect([answer.status, Number(answer.headers["retry-after"]) > 60]).toEqual([429, true]);
    expect(wordsOf(mainOf(answer))).toContain("Il y a eu trop d’essais");
    expect((await browser.post("/connexion/cle/options", {})).status).toBe(200);
    const out = await browser.submit(page, { to: "/deconnexion" });
    expect(noticeOf(out)).toContain("Vous êtes déconnecté");
    expect((await browser.ask("/connexion/second-facteur")).location).toBe("/connexion?next=%2F");
  });
});

/** By the code of now, which opens once; by a code kept on paper, which opens once too. */
async function comeBack(role: TeamRole, key: string, now: Date, codes: string[]): Promise<void> {
  const browser = await withPassword(role);
  const page = await browser.visit("/connexion/second-facteur?next=%2Fquestions");
  const replayed = oneTimeCode(key, secondsAfter(now, -30));
  const refused = await browser.send(page, { with: { intent: "totp" }, fill: { code: replayed } });
  expect([refused.status, wordsOf(mainOf(refused)).includes("Ce code a déjà servi")]).toEqual([401, true]);
  const right = await browser.send(page, { with: { intent: "totp" }, fill: { code: oneTimeCode(key, now) } });
  expect(right.location).toBe("/questions?fait=signed-in");

  const other = await withPassword(role);
  const asking = await other.visit("/connexion/second-facteur?next=%2Fquestions");
  const recovery = { with: { intent: "recovery" }, fill: { recovery: found(codes[3], "code").toUpperCase() } };
  const recovered = await other.submit(asking, recovery);
  expect(noticeOf(recovered)).toContain("il vous en reste 9");
  const third = await withPassword(role);
  const again = await third.send(await third.visit("/connexion/second-facteur"), recovery);
  expect([again.status, wordsOf(mainOf(again)).includes("il a déjà servi")]).toEqual([401, true]);
}
