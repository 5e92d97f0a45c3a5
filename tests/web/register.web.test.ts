import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { LOG, recordRuling, type Ruling } from "#app/features/moderation/record-ruling.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { aMember, anAnswer, aQuestion } from "#app/features/demonstration/builders.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { type Site, startSite } from "../site.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";

const SECRETS = [
  "Planteur",
  "planteur-secret",
  "Un titre que personne ne doit plus lire",
  "un-titre-que-personne",
  "Un texte retiré pour de bon",
  "Des faits que seul l’auteur lit",
  "Juliette Modère",
];

let site: Site;
let store: Store;
let live = 0;

/** A site of its own: nobody else moderates there. */
beforeAll(async () => {
  site = await startSite({ copyOf: inject("community") });
  store = await openStore(site.database);
  await moderate();
});

afterAll(async () => {
  await store.close();
  await site.stop();
});

async function moderate(): Promise<void> {
  const at = new Date();
  const { moderatorId, authorId, hidden, answerId } = await store.write(async (tx) => {
    const moderatorId = await aMember(tx, store, { role: "moderator", name: "Juliette Modère" });
    const authorId = await aMember(tx, store, { name: "Planteur", handle: "planteur-secret" });
    const title = "Un titre que personne ne doit plus lire";
    const hidden = await aQuestion(tx, store, { authorId, title, slug: "un-titre-que-personne" });
    live = await aQuestion(tx, store, { authorId, title: "Une question qui reste" });
    const answerId = await anAnswer(tx, store, { threadId: live, authorId, body: "Un texte retiré pour de bon" });
    return { moderatorId, authorId, hidden, answerId };
  });
  const actor = { id: moderatorId, role: "moderator" } as const;
  const facts = "Des faits que seul l’auteur lit";
  const asked = { ground: "rule-spam", facts, until: null, caseId: null, actor, at } as const;
  await rule(store, { ...asked, act: "remove", subject: "thread", subjectId: hidden });
  await rule(store, { ...asked, act: "remove", subject: "answer", subjectId: answerId });
  await rule(store, { ...asked, act: "suspend", until: new Date(+at + 9e8), subject: "member", subjectId: authorId });
  const held: Ruling = {
    ...{ act: "hold", subject: "thread", subjectId: live, threadId: live, memberId: authorId, actorId: null, at },
    ground: "rule-spam",
  };
  await store.write((tx) => recordRuling(tx, store, held), { guard: [LOG] });
}

test("the register tells every intervention in both languages, without a script and without anyone’s name", async () => {
  const log = await store.read.select().from(store.tables.moderationLog).orderBy(store.tables.moderationLog.place);
  for (const [lang, count, act] of [
    ["fr", `${log.length}\u00a0interventions en tout`, "Compte suspendu"],
    ["en", `${log.length}\u00a0interventions in all`, "Account suspended"],
  ] as const) {
    const page = await openBrowser(site.url).visit(`/transparence?lang=${lang}`);
    expect(page.status).toBe(200);
    const lines = [...page.document.querySelectorAll("#interventions ol > li")];
    expect(lines).toHaveLength(log.length);
    const words = wordsOf(mainOf(page));
    for (const told of [count.replace("\u00a0", " "), act, found(log.at(-1), "line").hash])
      expect(words).toContain(told);
    for (const secret of SECRETS) expect(page.text, secret).not.toContain(secret);
    // The year is drawn by the server, and written.
    expect(page.document.querySelectorAll("figure svg rect").length).toBeGreaterThan(2);
    expect(page.document.querySelectorAll("figure table tbody tr")).toHaveLength(12);
  }
});

test("what is on the site is one link away, what is not has none", async () => {
  const page = await openBrowser(site.url).visit("/transparence");
  const links = [...page.document.querySelectorAll('#interventions ol a[href^="/questions/"]')];
  // The latest first; what the demonstration began with comes after.
  expect(links.slice(0, 2).map((link) => wordsOf(link.parentElement))).toEqual([
    `Question n° ${live}`,
    `Réponse à la question n° ${live}`,
  ]);
  for (const link of links) expect((await openBrowser(site.url).ask(link.getAttribute("href") ?? "")).status).toBe(200);
});

test("its filter is a form like any other, and says how many lines it leaves", async () => {
  const browser = openBrowser(site.url);
  const filtered = await browser.submit(await browser.visit("/transparence"), { fill: { acte: "remove" } });
  expect(filtered.status).toBe(200);
  const log = await store.read.select().from(store.tables.moderationLog);
  const removed = log.filter(({ act }) => act === "remove").length;
  expect(removed).toBeGreaterThanOrEqual(2);
  expect(wordsOf(mainOf(filtered))).toContain(`${removed} interventions sur ${log.length}`);
  const none = await browser.visit("/transparence?acte=merge");
  expect(wordsOf(mainOf(none))).toContain("Le registre n’a aucune ligne de cette sorte.");
});

test("the whole of it is one file, in the order of the log, with its hashes and nobody’s name", async () => {
  const log = await store.read.select().from(store.tables.moderationLog).orderBy(store.tables.moderationLog.place);
  const file = await openBrowser(site.url).ask("/transparence.csv?lang=en");
  expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
  const [head = "", ...rows] = file.text.trimEnd().split("\r\n");
  expect(head.split(";").slice(-2)).toEqual(["empreinte_precedente", "empreinte"]);
  expect(rows.map((row) => row.split(";").at(-1))).toEqual(log.map(({ hash }) => hash));
  const suspension = log.findLast(({ act }) => act === "suspend");
  expect(rows[found(suspension, "suspension").place - 1]).toMatch(
    /^\d+;\d{4}-\d\d-\d\d;suspend;Compte suspendu;Compte;;rule-spam;[^;]+;non;/,
  );
  for (const secret of SECRETS) expect(file.text, secret).not.toContain(secret);
});

test("an administrator rewrites a page, and anyone reads what it said before", async () => {
  const admin = await signedIn(site.url, "admin");
  for (const body of ["## Nos règles\n\nSoyez bref.", "## Nos règles\n\nSoyez clair et bref."])
    await admin.post("/admin/textes/regles/fr", { intent: "save", body });
  const visitor = openBrowser(site.url);
  const rules = await visitor.visit("/regles");
  expect(wordsOf(mainOf(rules))).toMatch(/Version du \d.*Toutes les versions/);
  const list = await visitor.visit("/regles/versions");
  const links = [...mainOf(list).querySelectorAll("ol a")].map((link) => link.getAttribute("href") ?? "");
  expect(links).toHaveLength(3);
  expect(links[2]).toBe("/regles/versions/origine");
  const latest = await visitor.visit(links[0] ?? "");
  expect([...latest.document.querySelectorAll("ins")].map(wordsOf)).toEqual([expect.stringContaining("clair et")]);
  const first = await visitor.visit(links[2] ?? "");
  expect(wordsOf(mainOf(first))).toContain("Ces règles sont courtes");
  expect((await visitor.ask(links[0]?.replace("regles", "classements") ?? "")).status).toBe(404);
});
