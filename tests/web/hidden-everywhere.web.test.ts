import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, idOf } from "./writing.ts";

const site = inject("site");

const SUBJECTS = ["thread", "answer", "comment"] as const;
const CASES = SUBJECTS.flatMap((subject) => (["hide", "remove"] as const).map((act) => ({ subject, act })));

interface Scene {
  /** A word that stands nowhere else on the site. */
  word: string;
  author: Browser;
  handle: string;
  follower: Browser;
  moderator: Browser;
  path: string;
  /** As the addresses of contributions name it. */
  name: "question" | "reponse" | "commentaire";
  id: string;
}

test.each(CASES)(
  "after $act, a $subject is met nowhere, by nobody, and comes back when undone",
  async (asked) => {
    const scene = await aScene(asked);
    expect(await placesWith(scene)).toEqual(expect.arrayContaining([scene.path, dataOf(scene.path)]));
    const decided = await decide(scene, asked.act);
    expect(noticeOf(decided)).toMatch(asked.act === "hide" ? /^Masqué/ : /^Retiré/);

    expect(await placesWith(scene)).toEqual([]);
    await expectNoForm(scene);
    if (asked.subject === "thread") await expectGone(scene);
    // What its author sends changes nothing of it.
    expect(await placesWith(scene)).toEqual([]);

    await scene.moderator.submit(decided, { to: /\/annuler$/ });
    expect(await placesWith(scene)).toContain(scene.path);
  },
  90_000,
);

let made = 0;

async function aScene({ subject, act }: (typeof CASES)[number]): Promise<Scene> {
  made += 1;
  // Addresses are written without accents: what repeats the address that is asked for says nothing of the words.
  const word = `Zýxomma${"bcdfgh".charAt(made)}${subject}${act}`;
  const name = `Sylvestre ${"bcdfgh".charAt(made)}`;
  const [author, follower, moderator] = [
    await newMember(site, name),
    await newMember(site, "Une autre personne"),
    await signedIn(site, "camille"),
  ];
  const written = `Mon ${word} est revenu.`;
  const path = await ask(
    subject === "thread" ? author : follower,
    `Où est mon ${subject === "thread" ? word : "chat"} ?`,
  );
  const said = {
    thread: () => answer(follower, path, "Je ne sais pas, cherchez encore."),
    answer: () => answer(author, path, written),
    comment: () => comment(author, path, written),
  };
  const page = await said[subject]();
  const handle = `sylvestre-${"bcdfgh".charAt(made)}`;
  const scene = { word, author, handle, follower, moderator, path };
  if (subject === "thread") return { ...scene, name: "question", id: idOf(path) };
  const kind = subject === "answer" ? "reponse" : "commentaire";
  return { ...scene, name: kind, id: found(new RegExp(`id="${kind}-(\\d+)"`).exec(page.text)?.[1], kind) };
}

/** From the page itself, through the form. */
async function decide({ moderator, name, id }: Scene, act: "hide" | "remove"): Promise<Page> {
  const place = name === "question" ? "fil" : name;
  const page = await moderator.visit(`/equipe/moderation/sur/${place}/${id}`);
  const fill = { act, ground: "rule-other", facts: "Ce texte ne suit pas les règles." };
  return moderator.submit(page, { with: { intent: "rule" }, fill });
}

/** Everywhere that it could be read, asked for as a page and as the data of one, by a visitor, a member and its author. */
async function placesWith({ word, author, handle, follower, path, name, id }: Scene): Promise<string[]> {
  const places = [
    path,
    `${path}/historique`,
    "/",
    "/questions",
    "/questions?tri=actives",
    "/questions?theme=appli",
    "/questions?tri=sans-reponse",
    `/recherche?q=${word}`,
    "/recherche?q=Où est mon chat",
    `/questions/nouvelle?title=Où est mon ${word}`,
    "/themes",
    "/themes/appli",
    "/membres",
    `/membres/${handle}`,
    `/membres/${handle}?onglet=reponses`,
    `/membres/${handle}?onglet=questions`,
    "/realise",
    `/partager/mastodon?texte=${path}`,
    `/signaler/${name}/${id}`,
    "/transparence",
    "/moi/notifications",
  ];
  const met: string[] = [];
  const look = async (browser: Browser, place: string) => {
    const { text, status } = await browser.ask(encodeURI(place));
    expect(status, place).toBeLessThan(500);
    // These repeat what one typed: it is met when more than that stands there.
    const typed = /\?(q|title)=/.test(place);
    if (typed ? text.includes(path) && text.includes(word) : text.includes(word)) met.push(place);
  };
  const visitor = openBrowser(site);
  await Promise.all(places.flatMap((place) => [look(visitor, place), look(follower, dataOf(place))]));
  await Promise.all(["/", path, "/moi/notifications"].map((place) => look(follower, place)));
  const own = await author.ask(path);
  if (own.text.includes(word)) met.push(`${path} (its author)`);
  return met;
}

function dataOf(place: string): string {
  const [path = "", query] = place.split("?");
  return `${path === "/" ? "/_root" : path}.data${query === undefined ? "" : `?${query}`}`;
}

/** Its author's own addresses: never its words, never a success. */
async function expectNoForm({ author, follower, name, id, word, path }: Scene): Promise<void> {
  const edit = await author.ask(`/contributions/${name}/${id}/modifier`);
  expect(edit.status).toBeGreaterThanOrEqual(400);
  expect(edit.text).not.toContain(word);
  const changed = { title: `Un autre ${word}, tout neuf`, body: `Un autre ${word}, tout neuf.`, theme: "appli" };
  const sent = await Promise.all([
    author.post(`/contributions/${name}/${id}/modifier`, changed),
    author.post(`/contributions/${name}/${id}/retablir`, {}),
    author.post(`/contributions/${name}/${id}/retirer`, {}),
  ]);
  expect(sent.map(({ status }) => status >= 400)).toEqual([true, true, true]);
  if (name === "commentaire") return;
  const vote = name === "question" ? `/questions/${id}/vote` : `/reponses/${id}/vote`;
  const fields = { vote: name === "question" ? "cast" : "useful", back: path };
  const voted = await follower.post(vote, fields);
  expect(voted.status).toBeGreaterThanOrEqual(400);
  expect(voted.text).not.toContain(word);
}

/** 410 to everyone, its parts too; nothing is written in it any more. */
async function expectGone({ author, follower, path, word }: Scene): Promise<void> {
  for (const browser of [openBrowser(site), follower, author])
    for (const place of [path, `${path}/historique`, `/questions/${idOf(path)}`]) {
      const { status, text } = await browser.ask(place);
      expect([place, status, text.includes(word)]).toEqual([place, 410, false]);
    }
  expect(wordsOf(mainOf(await openBrowser(site).ask(path)))).toContain("Cette contribution a été retirée");
  const written = { intent: "answer", body: "J’écris quand même.", voice: "self" };
  expect((await follower.post(path, written)).status).toBeGreaterThanOrEqual(400);
}
