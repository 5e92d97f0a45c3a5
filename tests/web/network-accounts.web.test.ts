import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Site, startSite } from "../site.ts";
import { startStrictMastodon, type StrictMastodon } from "../strict-mastodon.ts";
import { found, mainOf, noticeOf, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";
import type { Browser } from "./plain-browser.ts";

const PATIENCE = 120_000;
const PATH = "/admin/reseaux?reseau=mastodon";
const [SECRET, WRONG] = ["jeton-tres-secret-de-la-banque-7f3a", "jeton-qui-n-ouvre-rien-91cd"];
const state: { site?: Site; mastodon?: StrictMastodon; admin?: Browser } = {};

beforeAll(async () => {
  state.mastodon = await startStrictMastodon();
  state.mastodon.token = SECRET;
  state.site = await startSite({ copyOf: inject("community"), settings: { LOG_LEVEL: "debug" } });
  state.admin = await signedIn(state.site.url, "admin");
}, PATIENCE);

afterAll(async () => {
  await state.site?.stop();
  await state.mastodon?.close();
});

const people = () => ({ admin: found(state.admin, "admin"), mastodon: found(state.mastodon, "server") });

async function connect(server: string, token: string) {
  const { admin } = people();
  const page = await admin.visit(PATH);
  return admin.send(page, {
    with: { intent: "connect" },
    fill: { "field-server": server, "secret-accessToken": token },
  });
}

/** The database and what waits beside it, as bytes, and all that the site has logged. */
function kept(): Map<string, string> {
  const { database, log } = found(state.site, "site");
  const file = database.replace(/^file:/, "");
  const beside = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));
  const files = beside.map((name): [string, string] => [name, readFileSync(join(dirname(file), name), "latin1")]);
  return new Map([...files, ["log", log()]]);
}

test("credentials that a strict local server refuses are not kept, and the page says why", async () => {
  const refused = await connect(people().mastodon.url, WRONG);
  expect(refused.status).toBe(422);
  const main = mainOf(refused);
  expect(wordsOf(main.querySelector("[role=alert]"))).toContain("ne reconnaît pas ces identifiants");
  expect(wordsOf(main)).toContain("Les champs secrets sont à remplir de nouveau.");
  expect(main.querySelector("[name=field-server]")?.getAttribute("value")).toBe(people().mastodon.url);
  expect(refused.text).not.toContain(WRONG);
  expect(wordsOf(mainOf(await people().admin.visit(PATH)))).not.toContain("À réparer");
});

test("an address that is none, and one where nothing answers, are told apart", async () => {
  const nowhere = await connect("n’est pas une adresse", SECRET);
  expect(wordsOf(mainOf(nowhere))).toContain("Cette adresse n’en est pas une.");
  const silent = await connect("http://127.0.0.1:1", SECRET);
  expect([nowhere.status, silent.status]).toEqual([422, 422]);
  expect(wordsOf(mainOf(silent))).toContain("Rien ne répond à cette adresse.");
});

test(
  "an account is connected, tested, found broken and let go of; its token is in no file, log or page",
  async () => {
    const { admin, mastodon } = people();
    const sent = await connect(mastodon.url, SECRET);
    expect(sent.status).toBe(303);
    const account = await admin.visit(found(sent.location, "address"));
    expect(noticeOf(account)).toContain("Le compte est connecté.");
    const path = account.path.split("?")[0] ?? "";
    const tested = await admin.submit(await admin.visit(path), { with: { intent: "test" } });
    expect(noticeOf(tested)).toContain("Le compte fonctionne.");
    const second = await admin.submit(tested, { with: { intent: "second-person" } });
    expect(wordsOf(mainOf(second))).toContain("Rien ne part de ce compte avant");

    mastodon.token = "un autre";
    const broken = await admin.submit(second, { with: { intent: "test" } });
    expect(wordsOf(mainOf(broken))).toContain("le réseau ne reconnaît plus nos identifiants");
    expect(wordsOf(mainOf(await admin.visit("/admin")))).toContain("Un compte sur un réseau ne fonctionne plus");
    mastodon.token = SECRET;
    const fill = { "field-server": mastodon.url, "secret-accessToken": SECRET };
    const mended = await admin.submit(broken, { with: { intent: "replace" }, fill });
    expect(noticeOf(mended)).toContain("Le compte fonctionne avec ses nouveaux identifiants.");

    const pages = new Map<string, string>();
    for (const page of [sent, account, tested, second, broken, mended]) pages.set(page.path, page.text);
    for (const read of [path, `${path}.data`, "/admin/reseaux", "/admin/reseaux.data", PATH, "/admin"])
      pages.set(read, (await admin.visit(read)).text);
    const places = new Map([...kept(), ...pages]);
    expect(places.get("log")).toContain('"path":"/admin/reseaux"');
    const forms = [SECRET, WRONG].flatMap((secret) => [secret, Buffer.from(secret).toString("base64").slice(0, -4)]);
    expect([...places].flatMap(([place, text]) => (forms.some((form) => text.includes(form)) ? [place] : []))).toEqual(
      [],
    );

    const gone = await admin.submit(mended, { with: { intent: "disconnect" } });
    expect(noticeOf(gone)).toContain("ses identifiants sont effacés");
    expect(gone.document.querySelector("[value=test]")).toBeNull();
    expect(found(state.site, "site").errors()).toEqual([]);
  },
  PATIENCE,
);
