import { expect, inject, test } from "vitest";
import { found, type Page, pathnameOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { answer, ask, idOf, propose } from "./writing.ts";

const site = inject("site");
const origin = site.replace("127.0.0.1", "localhost");

function metaOf({ document }: Page, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return found(meta?.getAttribute("content"), name);
}

/** The path of the picture that a page offers. */
function cardOn(page: Page): string {
  const address = metaOf(page, "og:image");
  expect(address.startsWith(`${origin}/`), address).toBe(true);
  return address.slice(origin.length);
}

function fetchCard(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(site + path, { redirect: "manual", headers });
}

/** The sides that a PNG says it has. */
async function sidesOf(answered: Response) {
  const png = Buffer.from(await answered.arrayBuffer());
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect(Number(answered.headers.get("Content-Length"))).toBe(png.length);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("a question shows networks a picture of 1200 by 630, that is asked for once", async () => {
  const path = await ask(await newMember(site), "Comment fait-on une carte de cette question 🚀 ?");
  const card = cardOn(await openBrowser(site).visit(path));
  const drawn = await fetchCard(card);
  expect([drawn.status, drawn.headers.get("Content-Type")]).toEqual([200, "image/png"]);
  expect(drawn.headers.get("Cache-Control")).toMatch(/public.*immutable/);
  expect(await sidesOf(drawn)).toEqual([1200, 630]);
  const known = await fetchCard(card, { "If-None-Match": found(drawn.headers.get("ETag"), "tag") });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  // A network that prefers English, of a card that names its language.
  const elsewhere = await fetchCard(card, { "Accept-Language": "en" });
  expect([elsewhere.status, elsewhere.headers.get("ETag")]).toEqual([200, drawn.headers.get("ETag")]);
});

test("what networks show under a link greets nobody by name", async () => {
  const path = await ask(await newMember(site), "Que lit-on sous le lien de cette question ?");
  await answer(await signedIn(site, "camille"), path, "Bonjour M. Petit, le début de la réponse.");
  const page = await openBrowser(site).visit(path);
  expect(metaOf(page, "og:description")).toBe("Le début de la réponse.");
  expect(metaOf(page, "description")).toBe("Le début de la réponse.");
  expect(page.text).toContain("Bonjour M. Petit");
});

test("a question that changes has another picture, and the old address leads to it", async () => {
  const author = await newMember(site);
  const path = await ask(author, "Cette question aura bientôt sa réponse");
  const before = cardOn(await openBrowser(site).visit(path));
  await answer(await signedIn(site, "camille"), path, "Bonjour, la voici : c’est oui.");
  const page = await openBrowser(site).visit(path);
  const after = cardOn(page);
  expect(after).not.toBe(before);
  const old = await fetchCard(before);
  expect([old.status, old.headers.get("Location"), old.headers.get("Cache-Control")]).toEqual([302, after, "no-store"]);
  expect(await sidesOf(await fetchCard(after))).toEqual([1200, 630]);
  const made = await fetchCard(`/cartes/questions/${idOf(path)}/nimporte.png?lang=fr`);
  expect([made.status, made.headers.get("Location")]).toEqual([302, after]);
});

test("the picture is described in the language of the page, on questions and on ideas", async () => {
  const author = await newMember(site, "Une autrice reconnaissable");
  const question = await ask(author, "Où sont les mots de cette image ?");
  await answer(await signedIn(site, "camille"), question, "Ils sont dans la page.");
  const idea = await propose(author, "Décrire chaque image avec des mots");
  for (const [path, lang, alt] of [
    [question, "fr", "Question\u00a0: Où sont les mots de cette image ? Réponse officielle de la banque."],
    [question, "en", "Question: Où sont les mots de cette image ? Official answer from the bank."],
    [idea, "fr", "Idée\u00a0: Décrire chaque image avec des mots. Étape\u00a0: Proposée."],
    [idea, "en", "Idea: Décrire chaque image avec des mots. Stage: Proposed."],
  ] as const) {
    const page = await openBrowser(site).visit(`${path}?lang=${lang}`);
    for (const name of ["og:image:alt", "twitter:image:alt"]) expect(metaOf(page, name), name).toBe(alt);
    expect(metaOf(page, "twitter:image")).toBe(metaOf(page, "og:image"));
    expect(["type", "width", "height"].map((name) => metaOf(page, `og:image:${name}`))).toEqual([
      "image/png",
      "1200",
      "630",
    ]);
    expect(cardOn(page)).toMatch(
      new RegExp(`^/cartes${pathnameOf(path).replace(/[^/]*$/, "")}[\\w-]+\\.png\\?lang=${lang}$`),
    );
    expect((await fetchCard(cardOn(page))).status).toBe(200);
  }
});

test("a question that its author takes back takes its picture along", async () => {
  const author = await newMember(site);
  const path = await ask(author, "Cette question ne restera pas longtemps");
  const card = cardOn(await openBrowser(site).visit(path));
  expect((await fetchCard(card)).status).toBe(200);
  await author.post(`/contributions/question/${idOf(path)}/retirer`, {});
  expect((await fetchCard(card)).status).toBe(410);
});

test("there is no picture of what there is not", async () => {
  const id = idOf(await ask(await newMember(site), "Une question, qui n’est pas une idée"));
  for (const path of [`/cartes/idees/${id}/x.png`, "/cartes/questions/99999999/x.png", `/cartes/membres/${id}/x.png`])
    expect((await fetchCard(path)).status, path).toBe(404);
});

test("the other pages show the picture of the site", async () => {
  const page = await openBrowser(site).visit("/questions");
  expect([cardOn(page), metaOf(page, "og:image:alt")]).toEqual(["/share-card.png", "&vous"]);
});
