import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type MailServer, openMailServer } from "../mail-server.ts";
import { type Secret, secrets } from "../secrets.ts";
import { type Site, startSite } from "../site.ts";
import { found, type Page } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { ask, idOf, propose } from "./writing.ts";

const PATIENCE = 120_000;
const state: { mail?: MailServer; site?: Site } = {};
const folder = mkdtempSync(join(tmpdir(), "et-vous-secrets-"));
const planted = secrets(50);

beforeAll(async () => {
  state.mail = await openMailServer();
  const settings = { LOG_LEVEL: "debug", SMTP_URL: state.mail.url };
  state.site = await startSite({ copyOf: inject("community"), settings });
}, PATIENCE);

afterAll(async () => {
  await state.site?.stop();
  await state.mail?.close();
  rmSync(folder, { recursive: true });
});

interface Cast {
  visitor: Browser;
  asker: Browser;
  helper: Browser;
  team: Browser;
  question: string;
  idea: string;
}

/** What a page with a script would have shown: everything. */
const masked = "iban:9 card:9 nir:9 account:9 client:9 phone:9 email:9 code:9";

/** Each way into the site. What it answers, so that a secret that was refused is not taken for one that was masked. */
const ENTRANCES: Record<string, (cast: Cast, text: string, number: number) => Promise<Page>> = {
  ask: ({ asker }, text, number) =>
    asker.post("/questions/nouvelle", { title: `Question ${number} : ${text}`, body: text, theme: "appli", masked }),
  "ask as a visitor": ({ visitor }, text, number) =>
    visitor.post("/questions/nouvelle", {
      ...{ title: `Visite ${number} : ${text}`, body: text, theme: "appli", masked },
      email: `visite-${number}@web.example`,
    }),
  propose: ({ helper }, text, number) =>
    helper.post("/idees/nouvelle", { title: `Idée ${number} : ${text}`, body: text, theme: "appli", masked }),
  answer: ({ helper, question }, body) => helper.post(question, { intent: "answer", body, masked }),
  "answer for the bank": ({ team, question }, body) =>
    team.post(question, { intent: "answer", voice: "bank", body, masked }),
  comment: ({ asker, question }, body) => asker.post(question, { intent: "comment", body, masked }),
  edit: ({ asker, question }, text, number) =>
    asker.post(`/contributions/question/${idOf(question)}/modifier`, {
      ...{ title: `Titre ${number} : ${text}`, body: text, theme: "appli", masked },
    }),
  decide: ({ team, idea }, body) => team.post(idea, { intent: "decide", status: "planned", body, masked }),
  "be called": ({ helper }, _text, number) =>
    helper.post("/moi", { intent: "name", lang: "fr", name: `Lise ${planted[number]?.traces[0]}` }),
  search: ({ visitor }, text) => visitor.ask(`/recherche?q=${encodeURIComponent(text)}`),
  "type a title": ({ visitor }, text) => visitor.ask(`/questions/nouvelle?title=${encodeURIComponent(text)}`),
  preview: ({ asker }, body) => asker.post("/apercu", { body }),
};

/** Some are refused (a name), none is a fault of ours, and the others are in. */
const EXPECTED: Record<string, number> = { "be called": 422, search: 200, "type a title": 200, preview: 200 };

async function cast(site: string): Promise<Cast> {
  const [asker, helper] = [await newMember(site), await newMember(site)];
  const question = await ask(asker, "Où écrire sans rien dire de soi ?", "Je me le demande.");
  const idea = await propose(helper, "Un site qui ne retient rien");
  return { visitor: openBrowser(site), asker, helper, team: await signedIn(site, "camille"), question, idea };
}

async function importFile(database: string, told: Secret[]): Promise<void> {
  const file = join(folder, "threads.jsonl");
  const lines = told.map(({ sentence }, number) => ({
    ...{ kind: "question", key: `q${number}`, title: sentence, body: sentence, theme: "Anciens échanges" },
    ...{ createdAt: "2024-03-01T10:00:00Z", author: { key: `a${number}`, name: sentence } },
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  const command = fileURLToPath(new URL("../../commands/import.ts", import.meta.url));
  const run = spawn(process.execPath, [command, file], { env: { ...process.env, DATABASE_URL: database } });
  expect(await once(run, "exit")).toEqual([0, null]);
}

/** The file, what waits beside it, and every copy: as bytes. */
function filesOf(database: string): Map<string, string> {
  const file = database.replace(/^file:/, "");
  const beside = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));
  return new Map(beside.map((name) => [name, readFileSync(join(dirname(file), name), "latin1").toLowerCase()]));
}

/** Every page on which something of it could stand, for anybody, and as the scripts of the site ask for it. */
async function pagesOf(browser: Browser, { question, idea }: Cast): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  const lists = ["/", "/questions", "/idees", "/questions?tri=actives", "/idees?tri=recentes", "/themes/appli"];
  const first = [...lists, question, `${question}/historique`, idea, `${idea}/historique`, "/recherche?q=masqué"];
  for (const path of first) read.set(path, (await browser.visit(path)).text.toLowerCase());
  const threads = [...read.values()].flatMap((text) => text.match(/\/(questions|idees)\/\d+\/[a-z\d-]+/g) ?? []);
  for (const path of new Set(threads)) {
    const [pathname = "", query] = path.split("?");
    read.set(path, (await browser.visit(path)).text.toLowerCase());
    read.set(`${pathname}.data`, (await browser.visit(`${pathname}.data${query ?? ""}`)).text.toLowerCase());
  }
  return read;
}

test(
  "fifty secrets planted through every entrance are in no file, log, mail or page",
  async () => {
    const site = found(state.site, "site");
    const mail = found(state.mail, "mail server");
    const people = await cast(site.url);
    const ways = Object.keys(ENTRANCES);
    for (const [number, { sentence }] of planted.entries()) {
      const way = found(ways[number % ways.length], "way");
      const answered = await found(ENTRANCES[way], way)(people, sentence, number);
      expect([way, answered.status]).toEqual([way, EXPECTED[way] ?? 303]);
    }
    await importFile(site.database, planted);
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBeGreaterThan(0);

    const kept = new Map([
      ...filesOf(site.database),
      ...(await pagesOf(openBrowser(site.url), people)),
      ["log", site.log().toLowerCase()],
      ["mails", mail.received.map(({ raw, mail: { text, html } }) => `${raw}${text}${html}`.toLowerCase()).join()],
    ]);
    expect(kept.size).toBeGreaterThan(40);
    expect(kept.get("log")).toContain('"path":"/questions/nouvelle"');
    const leaks = planted.flatMap(({ sentence, traces }) =>
      [...kept].flatMap(([place, text]) =>
        traces.some((trace) => text.includes(trace.toLowerCase())) ? [`${place}: ${sentence}`] : [],
      ),
    );
    expect(leaks).toEqual([]);
    expect(site.errors()).toEqual([]);
  },
  PATIENCE,
);
