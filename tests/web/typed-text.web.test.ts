import { beforeAll, describe, expect, inject, test } from "vitest";
import { ERROR_LIMITS } from "#app/features/forms/error-limits.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { found, formsTo, mainOf, type Page, pathnameOf, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, propose } from "./writing.ts";

const site = inject("site");

/** Things that a person types and that must come back letter for letter. */
const DIFFICULT = {
  "emoji of several characters": "Famille 👩‍👩‍👧‍👦, drapeau 🏳️‍🌈, peau 👍🏽, touche 3️⃣",
  "Arabic in a French sentence": "Comment dit-on « حساب بنكي » à l’agence ?",
  "Hebrew with marks of direction": "avant \u2067שלום עולם\u2069 après",
  "Chinese, Japanese, Thai": "銀行の手数料は？ 账户 ธนาคาร",
  markup: `<b>gras</b> & <script>alert("x")</script> &amp; &lt;`,
  "what ends a script": "</script></title></textarea><img src=x onerror=alert(1)>",
  "typographic French": "L’été : « 3 € », 10 000 m² – œuvre, cœur…",
  "what templates read": "{{7*7}} ${7*7} {% x %} %s %00 \\u0000 \\n",
  "what databases read": `'; drop table threads; -- " \\ %_`,
};

describe.each(Object.entries(DIFFICULT))("%s", (_what, text) => {
  test("is kept letter for letter in a title, a text, an answer, a comment and a search", async () => {
    const browser = await newMember(site);
    const title = `Question ${text}`;
    const path = await ask(browser, title, `Texte ${text}`);
    await answer(browser, path, `Réponse ${text}`);
    const page = await comment(browser, path, `Commentaire ${text}`);
    expect(page.document.querySelector("h1")?.textContent).toBe(title);
    expect(page.document.title.startsWith(title)).toBe(true);
    expect(page.document.querySelector('meta[property="og:title"]')?.getAttribute("content")).toBe(title);
    expectNothingObeyed(page);
    const links = [...page.document.querySelectorAll('main a[href$="/modifier"]')].map(
      (link) => link.getAttribute("href") ?? "",
    );
    expect(links).toHaveLength(3);
    const texts = [];
    for (const link of links) {
      const editing = await browser.visit(link);
      texts.push(editing.document.querySelector("main textarea")?.textContent);
      expectNothingObeyed(editing);
    }
    expect(texts.sort()).toEqual([`Commentaire ${text}`, `Réponse ${text}`, `Texte ${text}`].sort());
    const search = await browser.visit(`/recherche?q=${encodeURIComponent(text)}`);
    expect([...search.document.querySelectorAll<HTMLInputElement>("input[name=q]")].at(-1)?.value).toBe(text);
    expectNothingObeyed(search);
  });
});

/** Whatever was typed, the page has only the elements and scripts of the site. */
function expectNothingObeyed({ document, text, path }: Page): void {
  const scripts = [...document.querySelectorAll("script")].filter(
    (script) => !script.hasAttribute("nonce") && !script.getAttribute("src")?.startsWith("/"),
  );
  expect(scripts.length, path).toBe(0);
  expect(document.querySelectorAll("img[onerror], [onload], main b[onclick], iframe, object, embed").length, path).toBe(
    0,
  );
  expect(text.includes("\0"), `${path} holds a zero`).toBe(false);
}

interface Mistake {
  /** Which form, on which page. */
  page: (people: People) => Promise<Page>;
  browser: (people: People) => Browser;
  intent?: string;
  right: Record<string, string>;
  field: string;
  value: string;
  key: ErrorKey;
}

interface People {
  visitor: Browser;
  member: Browser;
  moderator: Browser;
  question: string;
  idea: string;
}

const BODY = "Un texte convenable, ni trop long ni trop court.";
const question = { title: "Un titre tout à fait convenable", body: BODY, theme: "appli" };
const guest = { ...question, email: "faute@web.example" };
const account = { name: "Sacha", email: "faute@web.example", password: "quatre mots sans rapport" };
const decision = { status: "planned", reason: "", body: BODY, nextNews: "2031-01-15" };

type Where = Pick<Mistake, "page" | "browser" | "right" | "intent">;
const asking: Where = {
  page: ({ visitor }) => visitor.visit("/questions/nouvelle"),
  browser: ({ visitor }) => visitor,
  right: guest,
};
const proposing: Where = {
  page: ({ member }) => member.visit("/idees/nouvelle"),
  browser: ({ member }) => member,
  right: question,
};
const answering: Where = {
  page: (people) => people.member.visit(people.question),
  browser: ({ member }) => member,
  right: { body: BODY },
  intent: "answer",
};
const commenting: Where = { ...answering, intent: "comment" };
const deciding: Where = {
  page: (people) => people.moderator.visit(people.idea),
  browser: ({ moderator }) => moderator,
  right: decision,
  intent: "decide",
};
const joining: Where = {
  page: ({ visitor }) => visitor.visit("/inscription"),
  browser: ({ visitor }) => visitor,
  right: account,
};
const naming: Where = {
  page: ({ member }) => member.visit("/moi"),
  browser: ({ member }) => member,
  right: { name: "Sacha" },
  intent: "name",
};

const MISTAKES: [string, Where, string, string, ErrorKey][] = [
  ["asking", asking, "title", "", "title-missing"],
  ["asking", asking, "title", "\u200b \u200b\u2060", "title-missing"],
  ["asking", asking, "title", "court", "title-too-short"],
  ["asking", asking, "title", "é".repeat(151), "title-too-long"],
  ["asking", asking, "title", "Un \u0007 bip dans le titre", "invalid-text"],
  ["asking", asking, "body", "x".repeat(10_001), "body-too-long"],
  ["asking", asking, "body", "un \ufffd trou", "invalid-text"],
  ["asking", asking, "theme", "", "theme-missing"],
  ["asking", asking, "email", "", "email-missing"],
  ["asking", asking, "email", "pas une adresse", "email-invalid"],
  ["proposing", proposing, "body", "", "body-missing"],
  ["proposing", proposing, "body", "trop court", "idea-too-short"],
  ["answering", answering, "body", " ", "body-missing"],
  ["answering", answering, "body", "x".repeat(10_001), "body-too-long"],
  ["commenting", commenting, "body", "", "comment-missing"],
  ["commenting", commenting, "body", "x".repeat(2_001), "comment-too-long"],
  ["deciding", deciding, "status", "", "status-missing"],
  ["deciding", deciding, "body", "Non.", "decision-too-short"],
  ["deciding", deciding, "nextNews", "2020-02-02", "date-past"],
  ["joining", joining, "name", "x", "name-too-short"],
  ["joining", joining, "password", "sacha-faute", "password-common"],
  ["joining", joining, "password", "court", "password-too-short"],
  ["joining", joining, "password", "motdepasse1", "password-common"],
  ["naming", naming, "name", "", "missing"],
];

describe.each(["fr", "en"] as const)("a form that comes back (%s)", (lang) => {
  const state: { people?: People } = {};

  beforeAll(async () => {
    const author = await newMember(site);
    state.people = {
      visitor: openBrowser(site, lang),
      member: await newMember(site),
      moderator: await signedIn(site, "camille", lang),
      question: await ask(author, "Une question où l’on se trompe"),
      idea: await propose(author, "Une idée où l’on se trompe"),
    };
    const { member } = state.people;
    await member.post("/langue", { lang, back: "/" });
  });

  test.each(MISTAKES)(
    "from %s says beside the field what to mend, and keeps the rest (%#)",
    async (_what, where, field, value, key) => {
      const people = found(state.people, "people");
      const page = await where.page(people);
      const typed = { ...where.right, [field]: value };
      const sent = await where
        .browser(people)
        .send(page, { ...(where.intent && { with: { intent: where.intent } }), fill: typed });
      expect(sent.status).toBe(422);
      expect(sent.document.documentElement.lang).toBe(lang);
      const sentence = sentenceOf(key, lang);
      const form = found(
        formsTo(sent, pathnameOf(page.path)).find((one) => wordsOf(one).includes(sentence)),
        `form that says « ${sentence} »`,
      );
      const control = found(form.querySelector(`[name="${field}"]`), field);
      const told = [control, control.closest("fieldset")].flatMap(
        (node) => node?.getAttribute("aria-describedby")?.split(" ") ?? [],
      );
      expect(told.map((id) => wordsOf(sent.document.getElementById(id)))).toContain(sentence);
      expect([...form.querySelectorAll("a[href^='#']")].map(wordsOf)).toContain(sentence);
      for (const [name, wanted] of Object.entries(typed)) {
        if (name === "password") expect(sent.text).not.toContain(`value="${wanted}"`);
        else expect(valueOf(form, name), name).toBe(wanted.replaceAll("\u0000", ""));
      }
    },
  );
});

function sentenceOf(key: ErrorKey, lang: Language): string {
  return i18nOf(lang).t(`writing:errors.${key}`, ERROR_LIMITS).replace(/\s+/g, " ");
}

function valueOf(form: HTMLFormElement, name: string): string {
  const controls = [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(`[name="${name}"]`),
  ];
  const radios = controls.filter((control) => control.type === "radio");
  if (radios.length > 0) return radios.find((radio) => "checked" in radio && radio.checked)?.value ?? "";
  return controls[0]?.value ?? "";
}

test("nothing that is deeply nested costs the site anything", async () => {
  const browser = await newMember(site);
  const monsters = [
    ">".repeat(9_000),
    "- ".repeat(4_900),
    "[".repeat(9_900),
    "*".repeat(9_900),
    `${"(".repeat(4_900)}${")".repeat(4_900)}`,
    "`".repeat(9_900),
    "<div>".repeat(1_900),
    "|".repeat(9_900),
    "![](".repeat(2_400),
    `${" ".repeat(50)}x\n`.repeat(150),
  ];
  const begun = performance.now();
  for (const [index, body] of monsters.entries()) {
    const page = await browser.post("/questions/nouvelle", {
      title: `Un texte impossible, numéro ${index}`,
      body,
      theme: "appli",
    });
    expect(page.status, `monster ${index}`).toBe(303);
    expect((await browser.visit(found(page.location, "location"))).status, `monster ${index}`).toBe(200);
  }
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(wordsOf(mainOf(await browser.visit("/questions")))).toContain("Un texte impossible");
});
