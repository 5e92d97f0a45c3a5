import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import { type Site, startSite } from "../site.ts";
import { found, mainOf, noticeOf, wordsOf } from "./page.ts";
import { newMember, signedIn, signIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const PEOPLE = "/admin/personnes";
const state: { site?: Site } = {};
const site = () => found(state.site, "site");

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
});

afterAll(async () => {
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

async function invite(admin: Browser, email: string, name = "Alix R."): Promise<string> {
  const page = await admin.submit(await admin.visit(PEOPLE), {
    with: { intent: "invite" },
    fill: { email, name, role: "adviser" },
  });
  expect(noticeOf(page)).toContain("L’invitation est partie");
  return linkSentTo(email);
}

/** From the mail, as the demonstration shows it. */
async function linkSentTo(email: string): Promise<string> {
  const page = await openBrowser(site().url).ask("/demonstration/courrier");
  const mail = [...page.document.querySelectorAll("article")].find((one) => one.textContent.includes(email));
  const links = [...found(mail, `mail to ${email}`).querySelectorAll("a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  const link = found(
    links.find((one) => one.includes("/invitation/")),
    "link of invitation",
  );
  return new URL(link, site().url).pathname;
}

async function roleOf(email: string): Promise<string | undefined> {
  const store = await openStore(site().database);
  const all = await store.read.select().from(store.tables.members);
  await store.close();
  return all.find((member) => member.email === email)?.role;
}

test("somebody new joins the team from a link, and sets up a second factor before anything else", async () => {
  const admin = await signedIn(site().url, "admin");
  const path = await invite(admin, "alix@web.example");
  expect(wordsOf(mainOf(await admin.visit(PEOPLE)))).toContain("alix@web.example");

  const alix = openBrowser(site().url);
  const page = await alix.visit(path);
  expect(wordsOf(mainOf(page))).toContain("avec le rôle « Conseil », à l’adresse alix@web.example");
  expect(await roleOf("alix@web.example")).toBeUndefined();
  for (const newPassword of ["motdepasse1", "alix@web.example"]) {
    const weak = await alix.send(page, { fill: { name: "Alix R.", newPassword } });
    expect(weak.status, newPassword).toBe(422);
  }
  const joined = await alix.send(page, { fill: { name: "Alix R.", newPassword: "six chevaux au galop" } });
  expect([joined.status, joined.location]).toEqual([303, "/connexion/second-facteur?next=%2F"]);
  expect(await roleOf("alix@web.example")).toBe("adviser");
  // Half signed in is nobody.
  expect((await alix.ask("/moi")).status).toBe(303);

  expect((await openBrowser(site().url).ask(path)).status).toBe(410);
  expect((await openBrowser(site().url).post(path, { name: "Un autre" })).status).toBe(410);
  expect(wordsOf(mainOf(await admin.visit(PEOPLE)))).not.toContain("Renvoyer l’invitation");
});

test("without a password, a code by e-mail is enough", async () => {
  const path = await invite(await signedIn(site().url, "admin"), "sans@web.example");
  const browser = openBrowser(site().url);
  const joined = await browser.send(await browser.visit(path), { fill: { name: "Sans" } });
  expect(joined.location).toBe("/connexion/second-facteur?next=%2F");
});

test("whoever has an account accepts while signed in to it, and nobody in their place", async () => {
  const path = await invite(await signedIn(site().url, "admin"), "sami@demo.example");
  const sami = openBrowser(site().url);
  expect(wordsOf(mainOf(await sami.visit(path)))).toContain("Connectez-vous à lui");
  expect((await sami.post(path, { name: "Sami K." })).status).toBe(403);
  const other = await newMember(site().url, "Une autre");
  expect(wordsOf(mainOf(await other.visit(path)))).toContain("qui est un autre compte");
  expect((await other.post(path, {})).status).toBe(403);
  expect(await roleOf("sami@demo.example")).toBe("member");
  await signIn(sami, "sami");
  const page = await sami.submit(await sami.visit(path), {});
  expect(noticeOf(page)).toContain("Vous êtes de l’équipe");
  expect(await roleOf("sami@demo.example")).toBe("adviser");
});

test("an invitation that is withdrawn opens nothing, one that is sent again opens by its new link only", async () => {
  const admin = await signedIn(site().url, "admin");
  const first = await invite(admin, "deux@web.example");
  const again = await admin.submit(await admin.visit(PEOPLE), { with: { intent: "resend" } });
  expect(noticeOf(again)).toContain("L’invitation est partie");
  const second = await linkSentTo("deux@web.example");
  expect(second).not.toBe(first);
  const visitor = openBrowser(site().url, "en-GB");
  const gone = await visitor.ask(first);
  expect(gone.status).toBe(410);
  expect(wordsOf(mainOf(gone))).toContain("This invitation is no longer valid");
  expect((await visitor.ask(second)).status).toBe(200);
  const withdrawn = await admin.submit(await admin.visit(PEOPLE), { with: { intent: "withdraw" } });
  expect(noticeOf(withdrawn)).toContain("L’invitation est retirée");
  expect((await visitor.ask(second)).status).toBe(410);
});

test("what is wrong with an invitation is said beside its field, and nothing is sent", async () => {
  const admin = await signedIn(site().url, "admin");
  const cases: [Record<string, string>, string][] = [
    [{ email: "", name: "Alix", role: "adviser" }, "Indiquez l’adresse e-mail"],
    [{ email: "alix", name: "Alix", role: "adviser" }, "n’est pas complète"],
    [{ email: "a@web.example", name: "", role: "adviser" }, "Remplissez ce champ"],
    [{ email: "a@web.example", name: "a".repeat(300), role: "adviser" }, "Quarante caractères au plus"],
    [{ email: "a@web.example", name: "A\u200blix\u202e", role: "adviser" }, "invisible"],
    [{ email: "a@web.example", name: "Alix", role: "owner" }, "Remplissez ce champ"],
    [{ email: "camille@demo.example", name: "Camille", role: "admin" }, "déjà celle de quelqu’un de l’équipe"],
  ];
  for (const [fields, words] of cases) {
    const page = await admin.post(PEOPLE, { intent: "invite", ...fields });
    expect(page.status, words).toBe(422);
    expect(wordsOf(mainOf(page))).toContain(words);
  }
  for (const intent of ["resend", "withdraw"])
    expect((await admin.post(PEOPLE, { intent, id: "999999" })).status).toBe(422);
});

test.each(["faux", `${"A".repeat(22)}.${"B".repeat(43)}`, "%00", "a".repeat(3000)])(
  "a link that is none of ours is a page that does not exist: %s",
  async (token) => {
    const browser = openBrowser(site().url);
    expect((await browser.ask(`/invitation/${token}`)).status).toBe(404);
    expect((await browser.post(`/invitation/${token}`, { name: "Moi" })).status).toBe(404);
  },
);
