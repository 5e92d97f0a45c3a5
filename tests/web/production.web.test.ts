import { afterAll, beforeAll, expect, test } from "vitest";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStaff } from "#app/features/members/create-staff.server.ts";
import { createTheme } from "#app/features/themes/create-theme.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { oneTimeCode } from "../one-time-code.ts";
import { startSite, type Site } from "../site.ts";
import { found } from "./page.ts";
import { ask, type WireAnswer } from "./wire.ts";

const ORIGIN = "https://etvous.example";
const folder = mkdtempSync(join(tmpdir(), "et-vous-production-"));
const state: { site?: Site; password?: string } = {};

beforeAll(async () => {
  const file = join(folder, "empty.db");
  await migrate(`file:${file}`);
  const store = await openStore(`file:${file}`);
  const staff = await createStaff(store, { email: "chef@banque.example", name: "Chef", role: "admin", at: new Date() });
  if (!staff.created) throw new Error("the first account was refused");
  const names = { name: "Cartes", nameEn: "Cards", description: "", descriptionEn: "" };
  await createTheme(store, { ...names, actor: { id: 1, role: "admin" } });
  await store.close();
  copyFileSync(file, join(folder, "start.db"));
  const settings = {
    PUBLIC_URL: ORIGIN,
    SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    TRUSTED_PROXIES: "",
  };
  state.site = await startSite({ command: "serve", settings, copyOf: join(folder, "start.db") });
  state.password = staff.password;
});

afterAll(async () => {
  await state.site?.stop();
  rmSync(folder, { recursive: true });
  expect(state.site?.errors()).toEqual([]);
});

/** As the proxy in front of the site would pass it on. */
function get(path: string, headers: Record<string, string> = {}): Promise<WireAnswer> {
  return ask(found(state.site, "site").url + path, { headers: { Host: "etvous.example", ...headers } });
}

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<WireAnswer> {
  const sent = {
    Host: "etvous.example",
    Origin: ORIGIN,
    "Content-Type": "application/x-www-form-urlencoded",
    ...headers,
  };
  return ask(found(state.site, "site").url + path, {
    method: "POST",
    headers: sent,
    body: new URLSearchParams(fields).toString(),
  });
}

/** The team's first second factor, set up on the way in. */
async function withSecondFactor(cookie: string): Promise<WireAnswer> {
  const { text } = await get("/connexion/second-facteur", { Cookie: cookie });
  const csrf = found(/name="csrf" value="([^"]+)"/.exec(text)?.[1], "token");
  const key = found(/data-key="[^"]*"[^>]*>([A-Z2-7 ]+)</.exec(text)?.[1], "key");
  const code = oneTimeCode(key, new Date());
  return post("/connexion/second-facteur", { intent: "enable", code, csrf }, { Cookie: cookie });
}

test("cookies are bound to this very host and to https", async () => {
  const { password = "" } = state;
  const signedIn = await post("/connexion", { email: "chef@banque.example", password });
  expect(signedIn.cookies).toEqual([expect.stringMatching(/^__Host-session=[a-z0-9]{30,}; /)]);
  const question = { title: "Une idée pour voter sans compte", body: "Elle vaut bien une signature.", theme: "cartes" };
  const whole = await withSecondFactor(found(signedIn.cookies[0]?.split(";")[0], "cookie"));
  expect(whole.cookies).toEqual([expect.stringMatching(/^__Host-session=[a-z0-9]{30,}; /)]);
  const cookie = found(whole.cookies[0]?.split(";")[0], "cookie");
  const csrf = found(/name="csrf" value="([^"]+)"/.exec((await get("/regles", { Cookie: cookie })).text)?.[1], "token");
  const idea = await post("/idees/nouvelle", { ...question, csrf }, { Cookie: cookie });
  expect(idea.status).toBe(303);
  const id = found(/\/idees\/(\d+)/.exec(String(idea.headers.location))?.[1], "idea");
  const voted = await post(`/idees/${id}/vote`, { vote: "cast", back: "/" });
  expect(voted.cookies).toEqual([expect.stringMatching(/^__Host-visitor=/)]);
  const switched = await post("/langue", { lang: "en", back: "/" });
  expect(switched.cookies).toEqual([expect.stringMatching(/^__Host-lang=en; /)]);
  for (const given of [...signedIn.cookies, ...whole.cookies, ...voted.cookies, ...switched.cookies]) {
    const attributes = given.split("; ");
    for (const wanted of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(attributes, given).toContain(wanted);
    expect(given).not.toMatch(/Domain=/i);
  }
  const english = await get("/", { Cookie: "__Host-lang=en" });
  expect(english.text).toContain('<html lang="en"');
  expect((await get("/moi", { Cookie: cookie.replace("__Host-", "") })).status).toBe(303);
});

test("browsers are told to come back over https only", async () => {
  const { headers } = await get("/");
  expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
});

test("forms are taken from the public address alone", async () => {
  const port = new URL(found(state.site, "site").url).port;
  for (const origin of [
    "http://etvous.example",
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
    "https://etvous.example:8443",
    "null",
  ])
    expect((await post("/langue", { lang: "fr" }, { Origin: origin })).status, origin).toBe(403);
  expect((await post("/langue", { lang: "fr" })).status).toBe(303);
});

test("addresses in pages are the public ones", async () => {
  const { text } = await get("/questions");
  expect(text).toContain(`rel="canonical" href="${ORIGIN}/questions"`);
  expect(text).not.toContain("127.0.0.1");
});

test("nothing of the demonstration is there", async () => {
  for (const path of ["courrier", "reseau", "reseau/a/image"])
    expect((await get(`/demonstration/${path}`)).status, path).toBe(404);
  expect((await post("/demonstration/reseau/reception", {})).status).toBe(404);
  const { text } = await get("/connexion");
  expect(text).not.toMatch(/demo\.example|démonstration/i);
  expect((await post("/connexion", { email: "camille@demo.example", password: "demonstration" })).status).toBe(401);
});

test("an empty site is a site: every page says that nothing is there yet, and what to do", async () => {
  for (const path of [
    "/",
    "/questions",
    "/questions?tri=sans-reponse",
    "/idees?statut=shipped",
    "/themes",
    "/themes/cartes",
    "/membres",
    "/realise",
    "/recherche?q=rien",
    "/membres/chef",
  ]) {
    const { status, text } = await get(path);
    expect([status, text.match(/<h1[ >]/g)?.length], path).toEqual([200, 1]);
  }
});

/** Sends the same thing until it is refused; how many went through. */
async function until429(
  send: (turn: number) => Promise<WireAnswer>,
  most: number,
): Promise<{ through: number; refused: WireAnswer }> {
  for (let turn = 0; turn <= most; turn++) {
    const answer = await send(turn);
    if (answer.status === 429) return { through: turn, refused: answer };
    expect([200, 303, 422]).toContain(answer.status);
  }
  throw new Error(`still answered after ${most} times`);
}

test("ten accounts an hour are opened from one network", async () => {
  const { through, refused } = await until429(
    (turn) => post("/inscription", { name: "Nom", email: `n${turn}@web.example`, password: "trois petits chats" }),
    12,
  );
  expect([through, Number(refused.headers["retry-after"]) > 0]).toEqual([10, true]);
  expect(refused.text).toContain('value="Nom"');
});

test("ten questions an hour are asked from one network, whatever a header claims of another", async () => {
  const { through, refused } = await until429(
    (turn) =>
      post(
        "/questions/nouvelle",
        {
          title: `Une question de plus, la numéro ${turn}`,
          body: "À ne pas perdre.",
          theme: "cartes",
          email: `q${turn}@web.example`,
        },
        { "X-Forwarded-For": `10.1.2.${turn}`, "X-Real-IP": `10.1.2.${turn}`, Forwarded: `for=10.1.2.${turn}` },
      ),
    12,
  );
  expect([through, Number(refused.headers["retry-after"]) > 0]).toEqual([10, true]);
  expect(refused.text).toContain("À ne pas perdre.");
});

test("thirty new visitors an hour vote from one network", async () => {
  const { text } = await get("/idees");
  const id = found(/\/idees\/(\d+)\/vote/.exec(text)?.[1], "idea");
  const { through, refused } = await until429(() => post(`/idees/${id}/vote`, { vote: "cast", back: "/" }), 40);
  expect(through).toBeLessThanOrEqual(30);
  expect(through).toBeGreaterThanOrEqual(28);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.text).toContain("Un instant, s’il vous plaît");
});

test("sixty searches a minute are made from one network", async () => {
  const { through, refused } = await until429(() => get("/recherche?q=carte"), 70);
  expect(through).toBeLessThanOrEqual(60);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
});

test("sixty previews a minute are made, and the script that asks for one too many is told in JSON", async () => {
  const { through, refused } = await until429(() => post("/apercu", { body: "a" }), 70);
  expect([through, JSON.parse(refused.text), Number(refused.headers["retry-after"]) > 0]).toEqual([
    60,
    { html: "" },
    true,
  ]);
});

test("fifty failed sign-ins from one network are enough, for every account", async () => {
  const { through } = await until429(
    (turn) =>
      post("/connexion", { email: `f${turn}@web.example`, password: "faux" }).then((answer) => ({
        ...answer,
        status: answer.status === 401 ? 422 : answer.status,
      })),
    60,
  );
  expect(through).toBeLessThanOrEqual(50);
  expect((await post("/connexion", { email: "chef@banque.example", password: state.password ?? "" })).status).toBe(429);
});
