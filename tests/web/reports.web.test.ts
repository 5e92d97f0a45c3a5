import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { rule } from "#app/features/moderation/rule.server.ts";
import { openStore } from "#db/open-store.ts";
import { startSite, type Site } from "../site.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, idOf } from "./writing.ts";

const state: { site?: Site } = {};

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
  return () => state.site?.stop();
});

const site = () => found(state.site, "site");
const EXPLANATION = "Ce texte donne le nom de ma voisine et son adresse.";
const APPEAL = "Je ne vise personne : je raconte ce qui m’est arrivé.";
const RIGHT = { reason: "law-privacy", explanation: EXPLANATION, goodFaith: "1" };

/** Follows the link that stands on the page, as people do. */
async function startReport(browser: Browser, path: string, link = "question"): Promise<Page> {
  const page = await browser.visit(path);
  const href = page.document.querySelector(`a[href^="/signaler/${link}/"]`)?.getAttribute("href");
  return browser.visit(found(href, `way to report a ${link} on ${path}`));
}

/** What a moderator decides at the desk. */
async function decide(path: string, asked: { act: "hide" | "dismiss" | "suspend"; who?: string }): Promise<number> {
  const store = await openStore(site().database);
  const { members } = store.tables;
  const people = await store.read.select().from(members);
  const named = (name: string) => found(people.findLast((one) => one.name === name)?.id, name);
  const moderator = found(people.find(({ email }) => email === "camille@demo.example")?.id, "moderator");
  const subject = asked.who
    ? ({ subject: "member", subjectId: named(asked.who) } as const)
    : ({ subject: "thread", subjectId: Number(idOf(path)) } as const);
  const outcome = await rule(store, {
    ...{ ...subject, act: asked.act, ground: "law-privacy", facts: "Le nom d’une personne y était.", caseId: null },
    ...{ until: new Date(Date.now() + 3 * 24 * 3600_000), at: new Date(), actor: { id: moderator, role: "moderator" } },
  });
  await store.close();
  if (!outcome.ruled) throw new Error(outcome.refusal);
  return outcome.rulingId;
}

describe("reporting without a script", () => {
  test("a visitor reports, keeps the number, reads the decision with it and contests it", async () => {
    const path = await ask(await newMember(site().url), "Une question à signaler");
    const visitor = openBrowser(site().url);
    const form = await startReport(visitor, path);
    expect(wordsOf(mainOf(form))).toContain("Une question à signaler");
    expect(mainOf(form).textContent).toContain(path);
    const receipt = await visitor.submit(form, { fill: RIGHT });
    expect([receipt.status, noticeOf(receipt)]).toEqual([200, expect.stringContaining("signalement est enregistré")]);
    expect(receipt.path).toMatch(/^\/signalements\/S-/);
    expect(wordsOf(mainOf(receipt))).not.toContain(EXPLANATION);
    expect(receipt.document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");

    const number = found(/S-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt.path)?.[0], "number");
    await decide(path, { act: "dismiss" });
    const anyone = openBrowser(site().url);
    const decided = await anyone.visit(`/signalements/${number.toLowerCase().replaceAll("-", "")}`);
    expect(wordsOf(mainOf(decided))).toContain("Signalement sans suite");
    const contested = await anyone.submit(decided, { fill: { text: APPEAL } });
    expect(wordsOf(mainOf(contested))).toMatch(/Contestation C-.*En cours d’examen/);
    const again = await anyone.post(`/signalements/${number}`, { text: APPEAL });
    expect([again.status, wordsOf(mainOf(again))]).toEqual([409, expect.stringContaining("déjà contesté")]);
  });

  test("says what is missing, and keeps what was typed", async () => {
    const path = await ask(await newMember(site().url), "Une question que l’on signale mal");
    const visitor = openBrowser(site().url);
    const form = await startReport(visitor, path);
    const empty = await visitor.submit(form, { fill: { explanation: "Court." } });
    expect(empty.status).toBe(422);
    for (const sentence of ["Choisissez une raison", "20 caractères au moins", "Cochez cette case"])
      expect(wordsOf(mainOf(empty))).toContain(sentence);
    const fill = { ...RIGHT, reason: "rule-duplicate" };
    const missing = await visitor.submit(empty, { fill });
    expect([missing.status, wordsOf(mainOf(missing))]).toEqual([422, expect.stringContaining("Donnez l’adresse")]);
    const unknown = await visitor.submit(missing, { fill: { ...fill, other: "/questions/999999/rien" } });
    expect([unknown.status, wordsOf(mainOf(unknown))]).toEqual([422, expect.stringContaining("ne mène pas à une")]);
    expect(unknown.document.querySelector("textarea")?.textContent).toBe(EXPLANATION);
    const english = await openBrowser(site().url, "en").post(form.path, { reason: "rule-spam" });
    for (const sentence of ["Explain in a few sentences what", "Tick this box"])
      expect(wordsOf(mainOf(english))).toContain(sentence);
  });

  test("a member who reports twice is shown their first report, on an answer or on a person", async () => {
    const [author, reader] = [await newMember(site().url, "Gaspard Autret"), await newMember(site().url)];
    const path = await ask(author, "Une question où l’on répond mal");
    await answer(author, path, "Une réponse à signaler.");
    for (const [page, link] of [
      [path, "reponse"],
      ["/membres/gaspard-autret", "membre"],
    ] as const) {
      const send = async () =>
        reader.submit(await startReport(reader, page, link), { fill: { ...RIGHT, reason: "law-insult" } });
      const first = await send();
      const second = await send();
      expect(noticeOf(second)).toContain("déjà signalé");
      expect(second.path.split("?")[0]).toBe(first.path.split("?")[0]);
    }
    const own = await reader.visit("/moi/moderation");
    expect(own.document.querySelectorAll('main a[href^="/signalements/"]')).toHaveLength(2);
    expect(
      await author.visit(path).then((page) => page.document.querySelector('main a[href^="/signaler/"]')),
    ).toBeNull();
  });

  test("what is not public cannot be reported", async () => {
    const path = await ask(await newMember(site().url), "Une question qui sera masquée");
    const reporting = `/signaler/question/${idOf(path)}`;
    await decide(path, { act: "hide" });
    const visitor = openBrowser(site().url);
    expect((await visitor.ask(reporting)).status).toBe(404);
    expect((await visitor.post(reporting, RIGHT)).status).toBe(404);
  });
});

describe("a decision", () => {
  test("is read by its author, with its reasons, and contested; others are told that it does not exist", async () => {
    const author = await newMember(site().url);
    const path = await ask(author, "Une question de quelqu’un qui conteste");
    const id = await decide(path, { act: "hide" });
    const told = await author.visit("/moi/notifications");
    expect(told.document.querySelector(`main a[href="/moi/decisions/${id}"]`)).not.toBeNull();
    const page = await author.visit(`/moi/decisions/${id}`);
    for (const words of ["Masqué", "Le nom d’une personne y était.", "RGPD", "Une personne de l’équipe", "judiciaire"])
      expect(wordsOf(mainOf(page))).toContain(words);
    expect(wordsOf(mainOf(page))).toContain("Une question de quelqu’un qui conteste");
    const short = await author.submit(page, { fill: { text: "Non." } });
    expect([short.status, wordsOf(mainOf(short))]).toEqual([422, expect.stringContaining("20 caractères au moins")]);
    const contested = await author.submit(short, { fill: { text: APPEAL } });
    expect(noticeOf(contested)).toContain("contestation est enregistrée");
    expect(wordsOf(mainOf(contested))).toContain(APPEAL);
    expect(contested.document.querySelector("main textarea")).toBeNull();
    const again = await author.post(`/moi/decisions/${id}`, { text: APPEAL });
    expect([again.status, wordsOf(mainOf(again))]).toEqual([409, expect.stringContaining("déjà contesté")]);
    expect((await (await newMember(site().url)).ask(`/moi/decisions/${id}`)).status).toBe(404);
    expect((await openBrowser(site().url).ask(`/moi/decisions/${id}`)).location).toContain("/connexion");
  });

  test("to suspend somebody is told on every page; they read, report and contest, and write nothing", async () => {
    const name = "Ondine Suspendue";
    const member = await newMember(site().url, name);
    const path = await ask(member, "Une question d’avant la suspension");
    const other = await ask(await newMember(site().url), "Une question d’une autre personne, à lire");
    const id = await decide(path, { act: "suspend", who: name });
    for (const address of ["/", other, "/moi", "/questions/nouvelle", "/idees/nouvelle"]) {
      const page = await member.visit(address);
      expect(wordsOf(page.document.querySelector("main aside")), address).toContain("suspendu jusqu’au");
      expect(page.document.querySelector(`main aside a[href="/moi/decisions/${id}"]`), address).not.toBeNull();
      expect(page.document.querySelector('main [name="body"]'), address).toBeNull();
    }
    const vote = await member.post(`/questions/${idOf(other)}/vote`, { vote: "cast" });
    expect([vote.status, vote.text]).toEqual([403, expect.stringContaining("suspended")]);
    const asked = await member.post("/questions/nouvelle", { title: "Encore une question", theme: "appli" });
    expect(asked.status).toBe(403);
    const statement = await member.visit(`/moi/decisions/${id}`);
    expect((await member.submit(statement, { fill: { text: APPEAL } })).status).toBe(200);
    expect((await member.submit(await startReport(member, other), { fill: RIGHT })).status).toBe(200);

    const store = await openStore(site().database);
    const { members } = store.tables;
    const suspendedUntil = new Date(Date.now() - 1000);
    await store.write((tx) => tx.update(members).set({ suspendedUntil }).where(eq(members.name, name)).then());
    await store.close();
    const after = await member.visit("/questions/nouvelle");
    expect(after.document.querySelector('main [name="body"]')).not.toBeNull();
    expect(after.document.querySelector("main aside a[href^='/moi/decisions']")).toBeNull();
  });
});
