import { expect, inject, test } from "vitest";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";

const site = inject("site");

/** An idea that takes votes and that nobody else in these tests touches. */
async function freshIdea(title: string): Promise<string> {
  const author = await newMember(site, "Auteur");
  const form = await author.visit("/idees/nouvelle");
  const body = "Cela éviterait bien des allers-retours à tout le monde.";
  const idea = await author.submit(form, { fill: { title, body, theme: "appli" } });
  expect(idea.status).toBe(200);
  return idea.path.split("?")[0] ?? "";
}

function totalOf(page: Page): string {
  return wordsOf(
    found(page.document.querySelector('main :is(form[action$="/vote"] button, .vote) b'), "number of votes"),
  );
}

async function vote(browser: Browser, path: string): Promise<Page> {
  const page = await browser.visit(path);
  return browser.submit(page, { to: /^\/idees\/\d+\/vote$/ });
}

test("a visitor votes, takes the vote back and votes again; the cookie is set at the first vote", async () => {
  const idea = await freshIdea("Un bouton pour tout relire avant de valider");
  const browser = openBrowser(site);
  const before = await browser.visit(idea);
  expect([before.cookies, browser.cookies.size]).toEqual([[], 0]);
  expect(totalOf(before)).toBe("0");

  const sent = await browser.send(before, { to: /\/vote$/ });
  expect(sent.status).toBe(303);
  expect(sent.location).toBe(`${idea}?fait=voted`);
  expect(sent.cookies).toHaveLength(1);
  const [cookie = ""] = sent.cookies;
  expect(cookie).toMatch(/^visitor=[\w-]{16}\.[\w-]{43}; Max-Age=34128000; Path=\/; HttpOnly; SameSite=Lax$/);

  const voted = await browser.visit(found(sent.location, "way back"));
  expect(noticeOf(voted)).toContain("Votre vote est compté.");
  expect(totalOf(voted)).toBe("1");
  expect(wordsOf(mainOf(voted))).toContain("dont 1 de visiteur");
  expect(voted.document.querySelector('form[action$="/vote"] button')?.getAttribute("aria-pressed")).toBe("true");

  const withdrawn = await vote(browser, idea);
  expect([noticeOf(withdrawn), totalOf(withdrawn)]).toEqual([expect.stringContaining("Votre vote est retiré."), "0"]);
  const again = await vote(browser, idea);
  expect(totalOf(again)).toBe("1");
  expect(again.cookies).toEqual([]);
});

test("the vote shows in lists too, and stays one when it is sent twice", async () => {
  const idea = await freshIdea("Une seule notification par opération");
  const browser = openBrowser(site);
  await vote(browser, idea);
  const id = found(/\/idees\/(\d+)/.exec(idea)?.[1], "id");
  await browser.post(`/idees/${id}/vote`, { vote: "cast", back: idea });
  const list = await browser.visit("/idees?tri=recentes");
  const button = found(list.document.querySelector(`form[action="/idees/${id}/vote"] button`), "button of the idea");
  expect(button.getAttribute("aria-pressed")).toBe("true");
  expect(wordsOf(button.querySelector("b"))).toBe("1");
});

test("votes cast as a visitor become the member's on sign-in, once each, and the cookie goes", async () => {
  const [idea, other] = [
    await freshIdea("Des plafonds que l’on comprend"),
    await freshIdea("Un relevé qui tient en une page"),
  ];
  const browser = openBrowser(site);
  await vote(browser, idea);
  await vote(browser, other);
  const elsewhere = openBrowser(site);
  await signIn(elsewhere, "sami");
  await vote(elsewhere, other);

  await signIn(browser, "sami");
  expect([...browser.cookies.keys()]).toEqual(["session"]);
  const mine = await browser.visit(idea);
  expect(totalOf(mine)).toBe("1");
  expect(wordsOf(mainOf(mine))).not.toContain("visiteur");
  expect(mine.document.querySelector('form[action$="/vote"] button')?.getAttribute("aria-pressed")).toBe("true");
  expect(totalOf(await browser.visit(other))).toBe("1");
});

test("a forged visitor cookie is nobody's, and is replaced at the next vote", async () => {
  const idea = await freshIdea("Une signature électronique pour les plus jeunes");
  const browser = openBrowser(site);
  browser.cookies.set("visitor", `AAAAAAAAAAAAAAAA.${"A".repeat(43)}`);
  const page = await browser.visit(idea);
  expect(page.document.querySelector('form[action$="/vote"] button')?.getAttribute("aria-pressed")).toBe("false");
  const sent = await browser.send(page, { to: /\/vote$/ });
  expect(sent.cookies[0]).toMatch(/^visitor=(?!AAAA)/);
});

test("a closed idea takes no vote", async () => {
  const browser = openBrowser(site);
  const shipped = await browser.visit("/realise");
  const path = found(shipped.document.querySelector('main a[href^="/idees/"]')?.getAttribute("href"), "shipped idea");
  const page = await browser.visit(path);
  expect(wordsOf(mainOf(page))).toContain("Les votes sont clos.");
  const refused = await browser.post(`${/^\/idees\/\d+/.exec(path)?.[0]}/vote`, { vote: "cast", back: "/" });
  expect([refused.status, refused.cookies]).toEqual([409, []]);
});

test("a visitor asks with an address: there at once, then theirs by the link that waits in the demonstration's mail", async () => {
  const browser = openBrowser(site);
  const title = "Puis-je changer la date de mon prélèvement d’impôt ?";
  const email = "marguerite@web.example";
  const asked = await browser.submit(await browser.visit("/questions/nouvelle"), {
    fill: { title, body: "Le **12** m’arrangerait.", theme: "virements", email },
  });
  expect(noticeOf(asked)).toContain("Un message vous attend à votre adresse");
  expect(wordsOf(asked.document.querySelector("h1"))).toBe(title);
  expect(asked.document.querySelector(".prose strong")?.textContent).toBe("12");
  expect(browser.cookies.size).toBe(0);
  const path = asked.path.split("?")[0] ?? "";
  expect(asked.text).not.toContain(email);
  const list = await openBrowser(site).visit("/questions");
  expect(list.document.querySelector(`a[href="${path}"]`)).not.toBeNull();
  expect(asked.document.querySelector('main a[href$="/modifier"]')).toBeNull();

  const mails = await browser.visit("/demonstration/courrier");
  const mail = found(
    [...mails.document.querySelectorAll("main article, main li")].find((one) => wordsOf(one).includes(email)),
    "mail",
  );
  const link = found(mail.querySelector<HTMLAnchorElement>('a[href*="/lien/"]')?.getAttribute("href"), "link");
  const claiming = await browser.visit(link.replace(/^https?:\/\/[^/]+/, ""));
  expect(browser.cookies.size).toBe(0);
  const mine = await browser.submit(claiming, { press: "Oui, c’est ma question" });
  expect(mine.path).toBe(`${path}?fait=claimed`);
  expect(browser.cookies.has("session")).toBe(true);
  expect(mine.document.querySelector('main a[href$="/modifier"]')).not.toBeNull();
  expect((await browser.visit("/moi")).text).toContain(email);

  const again = await openBrowser(site).post(link.replace(/^https?:\/\/[^/]+/, ""), {});
  expect(again.status).toBe(410);
});

test("a visitor previews without publishing, and finds every word again", async () => {
  const browser = openBrowser(site);
  const fill = {
    title: "Un aperçu avant de publier ?",
    body: "- un\n- deux",
    theme: "appli",
    email: "apercu@web.example",
  };
  const page = await browser.submit(await browser.visit("/questions/nouvelle"), { fill, press: "Voir l’aperçu" });
  expect(page.status).toBe(200);
  expect(page.document.querySelectorAll(".prose li")).toHaveLength(2);
  const form = found(page.document.querySelector<HTMLFormElement>('main form[action="/questions/nouvelle"]'), "form");
  for (const [name, value] of Object.entries(fill)) {
    const control = form.elements.namedItem(name);
    expect(control && "value" in control && control.value, name).toBe(value);
  }
  expect((await browser.visit("/questions")).text).not.toContain(fill.title);
});

test("who is not signed in is led to the sign-in, and back to where they were", async () => {
  const browser = openBrowser(site);
  const account = await browser.visit("/moi/notifications");
  expect(account.path).toBe("/connexion?next=%2Fmoi%2Fnotifications");
  const inside = await browser.submit(account, { fill: { email: "lea@demo.example", password: "demonstration" } });
  expect(inside.path).toBe("/moi/notifications?fait=signed-in");
});

test("a script that sends a vote or asks for a preview is answered in JSON, with the cookie of a first vote", async () => {
  const idea = await freshIdea("Des notifications qui se taisent la nuit");
  const browser = openBrowser(site);
  const id = found(/\/idees\/(\d+)/.exec(idea)?.[1], "id");
  const counted = await browser.post(`/idees/${id}/vote`, { vote: "cast" });
  expect([counted.status, JSON.parse(counted.text)]).toEqual([200, { voted: true }]);
  expect(browser.cookies.has("visitor")).toBe(true);
  expect(totalOf(await browser.visit(idea))).toBe("1");
  const refused = await browser.post("/questions/1/vote", { vote: "cast" });
  expect([refused.status, JSON.parse(refused.text)]).toEqual([404, { voted: false, refusal: "not-found" }]);
  const preview = await browser.post("/apercu", { body: "**gras** <b>x</b>" });
  expect([preview.headers["content-type"], JSON.parse(preview.text)]).toEqual([
    "application/json",
    { html: "<p><strong>gras</strong> &lt;b&gt;x&lt;/b&gt;</p>" },
  ]);
});

test("a form that is refused where there is no page is answered with a page that leads on", async () => {
  const browser = openBrowser(site);
  for (const [path, fields, status] of [
    ["/idees/999999/vote", { vote: "cast", back: "/" }, 404],
    ["/idees/1/vote", { vote: "perhaps", back: "/" }, 400],
    ["/langue", { lang: "tlh", back: "/" }, 400],
  ] as const) {
    const page = await browser.post(path, fields);
    expect(page.status, path).toBe(status);
    expect(page.document.querySelectorAll("h1"), path).toHaveLength(1);
    expect(page.document.querySelector('main a[href="/questions"]'), path).not.toBeNull();
  }
});
