import { beforeAll, describe, expect, inject, test } from "vitest";
import { found, mainOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, formHeaders, openBrowser } from "./plain-browser.ts";
import { ask, comment, idOf, propose } from "./writing.ts";

const site = inject("site");
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

const FOREIGN: Record<string, string>[] = [
  { Origin: "https://ailleurs.example" },
  { Origin: "null" },
  { Origin: site.replace("http:", "https:") },
  { Origin: site.replace(/:\d+$/, ":1") },
  { Origin: site.replace("127.0.0.1", "127.0.0.1.ailleurs.example") },
  { Origin: `${site}.ailleurs.example` },
  { "Sec-Fetch-Site": "cross-site", Origin: site },
  { "Sec-Fetch-Site": "same-site", Origin: site },
  { "Sec-Fetch-Site": "cross-site" },
];

describe("a form that another site sends", () => {
  test.each(FOREIGN)("is refused before anything is done (%j)", async (headers) => {
    const idea = await propose(await newMember(site), "Une idée que d’autres voudraient pousser");
    const victim = await newMember(site);
    const token = await victim.token();
    const forged = { method: "POST", headers: { ...FORM, ...headers } };
    const vote = await victim.ask(`/idees/${idOf(idea)}/vote`, { ...forged, body: `vote=cast&csrf=${token}` });
    expect([vote.status, wordsOf(vote.document.querySelector("h1"))]).toEqual([
      403,
      "Cette page n’est pas pour ce compte",
    ]);
    const visitor = openBrowser(site);
    const unknown = await visitor.ask(`/idees/${idOf(idea)}/vote`, { ...forged, body: "vote=cast" });
    expect([unknown.status, unknown.cookies]).toEqual([403, []]);
    const signIn = await visitor.ask("/connexion", {
      ...forged,
      body: "email=lea%40demo.example&password=demonstration",
    });
    expect([signIn.status, signIn.cookies]).toEqual([403, []]);
    expect(wordsOf((await visitor.visit(idea)).document.querySelector('main form[action$="/vote"] b'))).toBe("0");
  });

  test("is not told apart by its content type: JSON and plain text are no forms", async () => {
    const member = await newMember(site);
    for (const type of ["application/json", "text/plain", "", "application/x-www-form-urlencoded-not"]) {
      const page = await member.ask("/moi", {
        method: "POST",
        headers: { ...formHeaders(site), "Content-Type": type },
        body: "{}",
      });
      expect(page.status, type).toBe(415);
    }
  });
});

test("both names of this machine are the same site in the demonstration", async () => {
  for (const origin of [site, site.replace("127.0.0.1", "localhost")]) {
    const page = await openBrowser(site).ask("/langue", {
      method: "POST",
      headers: { ...FORM, Origin: origin },
      body: "lang=en",
    });
    expect(page.status, origin).toBe(303);
  }
});

test("a programme that says nothing of where it is gets no further than the token", async () => {
  const member = await newMember(site);
  const page = await member.ask("/moi", { method: "POST", headers: FORM, body: "intent=name&name=Autre&lang=fr" });
  expect(page.status).toBe(403);
});

interface World {
  member: Browser;
  moderator: Browser;
  admin: Browser;
  /** Somebody else's, and it is a real one. */
  foreignToken: string;
  question: string;
  idea: string;
  own: string;
  ownComment: string;
}

describe("a form without the token of its session", () => {
  const world: Partial<World> = {};
  const text = "Tout ce que j’avais à dire, et c’était long…";

  beforeAll(async () => {
    const [author, member] = [await newMember(site), await newMember(site)];
    const own = await ask(member, "Une question à modifier plus tard");
    const commented = await comment(member, own, "Un commentaire à modifier plus tard.");
    Object.assign(world, {
      member,
      moderator: await signedIn(site, "camille"),
      admin: await signedIn(site, "admin"),
      foreignToken: await author.token(),
      question: await ask(author, "Une question sans réponse encore"),
      idea: await propose(author, "Une idée sans décision encore"),
      own,
      ownComment: found(/id="commentaire-(\d+)"/.exec(commented.text)?.[1], "comment"),
    });
  });

  const forms: [string, "member" | "moderator" | "admin", (world: Partial<World>) => string, Record<string, string>][] =
    [
      [
        "ask",
        "member",
        () => "/questions/nouvelle",
        { title: "Un titre tout à fait convenable", theme: "appli", body: text },
      ],
      [
        "propose",
        "member",
        () => "/idees/nouvelle",
        { title: "Un titre tout à fait convenable", theme: "appli", body: text },
      ],
      ["answer", "member", ({ question = "" }) => question, { intent: "answer", body: text }],
      ["comment", "member", ({ question = "" }) => question, { intent: "comment", body: text }],
      [
        "answer for the bank",
        "moderator",
        ({ question = "" }) => question,
        { intent: "answer", voice: "bank", body: text },
      ],
      ["decide", "moderator", ({ idea = "" }) => idea, { intent: "decide", status: "planned", body: text }],
      [
        "edit a question",
        "member",
        ({ own = "" }) => `/contributions/question/${idOf(own)}/modifier`,
        { title: "Un autre titre convenable", theme: "appli", body: text },
      ],
      [
        "edit a comment",
        "member",
        ({ ownComment }) => `/contributions/commentaire/${ownComment}/modifier`,
        { body: text },
      ],
      ["write a page", "admin", () => "/admin/textes/regles/fr", { intent: "save", body: text }],
    ];

  test.each(forms)("to %s is not obeyed, and shows again every word typed", async (_what, who, pathIn, fields) => {
    const browser = found(world[who], who);
    const path = pathIn(world);
    for (const csrf of ["", "x", world.foreignToken ?? "", `${await browser.token()}x`]) {
      const page = await browser.post(path, { ...fields, csrf });
      expect(page.status, csrf).toBe(403);
      expect(
        [...page.document.querySelectorAll("main textarea")].map(({ textContent }) => textContent),
        csrf,
      ).toContain(text);
      expect(wordsOf(mainOf(page)), csrf).toContain("Votre session a pris fin.");
    }
    expect((await browser.visit("/questions")).text).not.toContain("Un titre tout à fait convenable");
  });

  test.each(forms)("to %s keeps every word typed when the session has ended", async (_what, _who, pathIn, fields) => {
    const page = await openBrowser(site).post(pathIn(world), fields);
    if (page.status === 422) expect(fields).toHaveProperty("title");
    else expect(page.status).toBe(401);
    expect([...page.document.querySelectorAll("main textarea")].map(({ textContent }) => textContent)).toContain(text);
  });

  test("withdraws, follows, accepts, signs out and renames nothing", async () => {
    const { member, own = "", question = "" } = world;
    const browser = found(member, "member");
    for (const [path, fields] of [
      [`/contributions/question/${idOf(own)}/retirer`, {}],
      ["/suivre", { subject: "thread", id: idOf(question), yes: "1" }],
      [`/questions/${idOf(question)}/vote`, { vote: "cast", back: "/" }],
      ["/deconnexion", {}],
      ["/moi/notifications", {}],
    ] as const)
      expect((await browser.post(path, { ...fields, csrf: "x" })).status, path).toBe(403);
    expect((await browser.visit(own)).status).toBe(200);
    expect((await browser.visit("/moi")).path).toBe("/moi");
  });
});
