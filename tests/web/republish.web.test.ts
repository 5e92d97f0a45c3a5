import { expect, test } from "vitest";
import { Content } from "#app/features/sending/content.ts";
import { answered, composingSite, connect, here, kept, SENT, valueOf } from "./composing.ts";
import { found, mainOf, noticeOf, type Page, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";
import { ask, idOf, propose } from "./writing.ts";

composingSite();

const valueOfArea = (page: Page) => found(page.document.querySelector("main textarea"), "field").textContent;

test("without an account the team is told who connects them", async () => {
  const { path } = await answered("Puis-je avoir deux cartes ?");
  const page = await here().team.visit(path);
  expect(wordsOf(mainOf(page))).toContain("Aucun compte n’est relié");
  const admin = await (await signedIn(here().url, "admin")).visit(path);
  expect(admin.document.querySelector('main a[href="/admin/reseaux"]')).not.toBeNull();
});

test("a question and its answer are proposed, previewed, sent once, and shown as told, without a script", async () => {
  const { bluesky, mastodon } = await connect();
  const { url, team } = here();
  const { question, path } = await answered("Puis-je choisir le code de ma carte ?");
  const page = await team.visit(path);
  const link = `/questions/${idOf(question)}?de=${valueOf(page, `ref-${bluesky}`)}`;
  const text = valueOf(page, `text-${bluesky}`);
  expect(text).toMatch(
    /^Puis-je choisir le code de ma carte \?\n\nRéponse de &vous\u00a0: Oui, dans l’appli\. C’est gratuit\.\n\nhttp/u,
  );
  expect(text.endsWith(link)).toBe(true);
  expect(text).not.toContain("Hortense");

  const fill = { [`text-${bluesky}`]: `${text}\nA bientôt 👍🏽` };
  const looked = await team.submit(page, { to: SENT, fill, press: "Prévisualiser" });
  expect([looked.status, noticeOf(looked)]).toEqual([200, "Voici ce qui partirait. Rien n’est encore envoyé."]);
  expect(valueOf(looked, `ref-${bluesky}`)).toBe(valueOf(page, `ref-${bluesky}`));
  expect(wordsOf(looked.document.querySelector(`#preview-one-${bluesky} ~ ol`))).toContain("A bientôt 👍🏽");
  expect(wordsOf(looked.document.querySelector(`#text-${bluesky}-count`))).toMatch(/^\d+ \/ 300$/);
  expect(await kept(question)).toEqual([]);

  const sent = await team.submit(looked, { to: SENT });
  expect(pathnameOf(sent.path)).toBe(question);
  expect(noticeOf(sent)).toContain("Une partie attend l’accord d’une autre personne");
  expect(sent.document.querySelector('main [role=status] a[href="/equipe/publications"]')).not.toBeNull();
  const rows = await kept(question);
  expect(rows.map(({ post, dispatch }) => [post.accountId, dispatch.state])).toEqual([
    [bluesky, "waiting"],
    [mastodon, "approval"],
  ]);
  const { parts, lang, alt } = Content.parse(JSON.parse(rows[0]?.dispatch.content ?? ""));
  expect([parts, lang, alt]).toEqual([[`${text}\nA bientôt 👍🏽`], "fr", valueOf(page, `alt-${bluesky}`)]);

  await team.submit(looked, { to: SENT });
  expect(await kept(question)).toHaveLength(2);
  const again = await team.visit(path);
  expect(wordsOf(mainOf(again))).toContain("Déjà demandé, va partir");
  expect(wordsOf(mainOf(again))).toContain("Déjà demandé, attend un accord");
  const nothing = await team.submit(again, { to: SENT });
  expect([nothing.status, wordsOf(mainOf(nothing))]).toEqual([
    422,
    expect.stringContaining("Choisissez au moins un compte."),
  ]);
  expect(await openBrowser(url).ask(link)).toMatchObject({
    status: 301,
    location: `${question}?${link.split("?")[1]}`,
  });
});

test("a chain leaves at its time, numbered, without its picture", async () => {
  const { bluesky, mastodon } = await connect();
  const { team } = here();
  const { question, path } = await answered(
    "Puis-je prêter ma carte ?",
    `Non. ${"La carte est à vous seul. ".repeat(30)}`,
  );
  const page = await team.visit(path);
  const fill = { [`include-${mastodon}`]: "", [`picture-${bluesky}`]: "", [`mode-${bluesky}`]: "chain", when: "later" };
  const past = await team.submit(page, { to: SENT, fill: { ...fill, sendAt: "2020-01-01T10:00" } });
  expect([past.status, wordsOf(mainOf(past))]).toEqual([422, expect.stringContaining("Ce moment est passé.")]);
  const year = new Date(Date.now() + 40 * 24 * 3600_000).toISOString().slice(0, 10);
  const sent = await team.submit(past, { to: SENT, fill: { sendAt: `${year}T09:30` } });
  expect(noticeOf(sent)).toContain("C’est programmé.");
  const [row] = await kept(question);
  expect(found(row, "post").dispatch.sendAt.toISOString()).toMatch(new RegExp(`^${year}T0[78]:30:00`));
  const { parts, alt } = Content.parse(JSON.parse(row?.dispatch.content ?? ""));
  expect([parts.length > 2, alt]).toEqual([true, null]);
  expect(parts.map((text) => /\((\d+)\/\d+\)/.exec(text)?.[1])).toEqual(parts.map((_, index) => String(index + 1)));
  expect(
    sent.document.querySelector(`main [role=status] a[href="/equipe/publications/${row?.post.id}"]`),
  ).not.toBeNull();
});

test.each([
  ["too long", (text: string) => `${"é".repeat(300)} ${text}`, /C’est trop long : \d+ sur 300\./],
  ["without its link", () => "Un texte sans lien", /Laissez dans le texte le lien/],
  [
    "with a secret",
    (text: string) => `IBAN FR76 3000 6000 0112 3456 7890 189 ${text}`,
    /« FR76 3000 6000 0112 3456 7890 189 »/,
  ],
  [
    "with what banking secrecy forbids",
    (text: string) => `Votre virement a été rejeté. ${text}`,
    /« Votre virement a été rejeté »/,
  ],
])("a text %s is refused in words, and nothing is lost", async (_, change, said) => {
  const { bluesky, mastodon } = await connect();
  const { team } = here();
  const { question, path } = await answered("Puis-je fermer mon compte ?");
  const page = await team.visit(path);
  const text = change(valueOf(page, `text-${bluesky}`));
  const back = await team.submit(page, { to: SENT, fill: { [`text-${bluesky}`]: text, [`include-${mastodon}`]: "" } });
  expect([back.status, wordsOf(mainOf(back))]).toEqual([422, expect.stringMatching(said)]);
  expect(valueOf(back, `text-${bluesky}`)).toBe(text);
  expect(back.document.querySelector<HTMLInputElement>(`#include-${mastodon}`)?.checked).toBe(false);
  expect(await kept(question)).toEqual([]);
});

test("a name is warned of once, then leaves if that is meant", async () => {
  const { bluesky } = await connect();
  const { team } = here();
  const { question, path } = await answered("Puis-je changer de conseiller ?");
  const page = await team.visit(path);
  const text = `Hortense demande : ${valueOf(page, `text-${bluesky}`)}`;
  const back = await team.submit(page, { to: SENT, fill: { [`text-${bluesky}`]: text } });
  expect([back.status, wordsOf(mainOf(back))]).toEqual([422, expect.stringContaining("« Hortense »")]);
  expect(await kept(question)).toEqual([]);
  const sent = await team.submit(back, { to: SENT });
  expect([pathnameOf(sent.path), (await kept(question)).length]).toEqual([question, 2]);
});

test("an answer that was corrected meanwhile is shown before anything leaves, and what was typed stays", async () => {
  const { bluesky } = await connect();
  const { team } = here();
  const { question, path } = await answered("Puis-je payer sans contact ?");
  const page = await team.visit(path);
  const edit = (await team.visit(question)).document.querySelector('[data-official] a[href$="/modifier"]');
  await team.submit(await team.visit(found(edit?.getAttribute("href"), "way to correct")), {
    fill: { body: "Oui, jusqu’à 50 euros à chaque fois." },
  });
  const text = `Le mien. ${valueOf(page, `text-${bluesky}`)}`;
  const back = await team.submit(page, { to: SENT, fill: { [`text-${bluesky}`]: text } });
  expect([back.status, wordsOf(mainOf(back))]).toEqual([
    409,
    expect.stringContaining("jusqu’à 50 euros à chaque fois"),
  ]);
  expect(valueOf(back, `text-${bluesky}`)).toBe(text);
  expect(await kept(question)).toEqual([]);
  const sent = await team.submit(back, { to: SENT });
  expect([pathnameOf(sent.path), (await kept(question)).length]).toEqual([question, 2]);
});

test("two people who tell the same thing at once: the second is told first, and may mean it", async () => {
  const { bluesky, mastodon } = await connect();
  const { team, url } = here();
  const { question, path } = await answered("Puis-je retirer plus au guichet ?");
  const page = await team.visit(path);
  const other = await signedIn(url, "camille");
  await other.submit(await other.visit(path), { to: SENT, fill: { [`include-${mastodon}`]: "" } });
  const back = await team.submit(page, {
    to: SENT,
    fill: { [`text-${bluesky}`]: `A moi. ${valueOf(page, `text-${bluesky}`)}` },
  });
  expect([back.status, wordsOf(mainOf(back))]).toEqual([
    409,
    expect.stringContaining("Quelqu’un d’autre vient de le publier"),
  ]);
  expect(valueOf(back, `text-${bluesky}`)).toMatch(/^A moi\./);
  expect(await kept(question)).toHaveLength(1);
  await team.submit(back, { to: SENT });
  expect(await kept(question)).toHaveLength(3);
});

test("whoever was signed out meanwhile finds their words, nothing else, and the way back in", async () => {
  const { bluesky } = await connect();
  const { url } = here();
  const { question, path } = await answered("Puis-je domicilier mon salaire ?");
  const camille = await signedIn(url, "camille");
  const page = await camille.visit(path);
  camille.cookies.clear();
  const back = await camille.submit(page, { to: SENT, fill: { [`text-${bluesky}`]: "Des mots à moi." } });
  expect([back.status, valueOfArea(back)]).toEqual([401, "Des mots à moi."]);
  expect(back.document.querySelector('main a[href^="/connexion?next=%2Fequipe%2Frepublier"]')).not.toBeNull();
  expect(back.text).not.toContain("Hortense");
  expect(await kept(question)).toEqual([]);
});

test("an idea tells where it stands, by its latest decision", async () => {
  const { bluesky } = await connect();
  const { team, url } = here();
  const idea = await propose(await newMember(url), "Une carte en bois clair");
  await team.post(idea, { intent: "decide", status: "shipped", body: "Elle existe depuis mars." });
  const page = await team.visit(`/equipe/republier/${idOf(idea)}`);
  expect(valueOf(page, `text-${bluesky}`)).toMatch(
    /^Idée\u00a0: Une carte en bois clair\n\nRéalisée\u00a0: Elle existe depuis mars\.\n\nhttp\S+\/idees\/\d+\?de=\w{8}$/u,
  );
});

test("what the bank has not answered, or is gone, is told nowhere", async () => {
  const { team, url } = here();
  const question = await ask(await newMember(url), "Puis-je avoir une réponse ?");
  for (const id of [idOf(question), "2000000", "x"])
    expect((await team.ask(`/equipe/republier/${id}`)).status, id).toBe(404);
  const other = await answered("Puis-je demander autre chose ?");
  expect((await team.ask(other.path.replace(/=\d+$/, "=1"))).status).toBe(404);
});
