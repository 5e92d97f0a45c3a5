import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { anAnswer, anIdea, aQuestion, aTheme } from "#app/features/demonstration/builders.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { similarThreads } from "#app/features/threads/related.server.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import { sharedData } from "../shared-data.ts";
import { idea, lookingAs, question } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

/** The titles found, best first. */
async function found(store: Store, query: string, kind?: ThreadKind): Promise<string[]> {
  const { results } = await searchThreads(store, { query, kind, page: 1 }, lookingAs());
  return results.map(({ card }) => card.title);
}

const TITLES = {
  overdraft: "Comment demander un découvert autorisé ?",
  insurance: "Résilier l’assurance de prêt",
  transfer: "Faire un virement instantané",
  cheques: "Encaisser des chèques",
  heart: "Un don à une œuvre caritative",
  limit: "Plafond de 10 000 €",
  nearby: "Se rendre près de l’agence",
} as const;

describeOnBothEngines("search", (world) => {
  beforeAll(async () => {
    for (const title of Object.values(TITLES)) await question(world.store, { title });
  });

  it.each([
    ["decouvert", TITLES.overdraft],
    ["DÉCOUVERTS AUTORISÉS", TITLES.overdraft],
    ["assurance", TITLES.insurance],
    ["l'assurance", TITLES.insurance],
    ["d’assurances", TITLES.insurance],
    ["virements", TITLES.transfer],
    ["cheque", TITLES.cheques],
    ["oeuvre", TITLES.heart],
    ["ŒUVRES", TITLES.heart],
    ["10000", TITLES.limit],
    ["10 000", TITLES.limit],
  ])("for %j finds %j", async (query, title) => {
    expect(await found(world.store, query)).toEqual([title]);
  });

  it("does not take one word for another that looks like it", async () => {
    expect(await found(world.store, "pret")).toEqual([TITLES.insurance]);
  });

  it("puts what has the word in its title before what only speaks of it", async () => {
    const { store } = world;
    const spoken = await question(store, { title: "Une question de tous les jours", body: "La girafe, la girafe." });
    await store.write((tx) => anAnswer(tx, store, { threadId: spoken, body: "Girafe, girafe, girafe." }));
    await question(store, { title: "Nourrir une girafe au guichet de la banque", body: "Est-ce permis ?" });
    expect(await found(store, "girafes")).toEqual([
      "Nourrir une girafe au guichet de la banque",
      "Une question de tous les jours",
    ]);
  });

  it("finds the words of an answer and of a tag, and marks them in what it shows", async () => {
    const { store } = world;
    const threadId = await question(store, { title: "Où est mon argent ?", tags: "perroquet voyage" });
    await store.write((tx) => anAnswer(tx, store, { threadId, official: "written", body: "Demandez au caméléon." }));
    expect(await found(store, "perroquets")).toEqual(["Où est mon argent ?"]);
    const { results } = await searchThreads(store, { query: "cameleons", kind: undefined, page: 1 }, lookingAs());
    expect(results.map(({ excerpt }) => excerpt)).toEqual([
      [
        { text: "Demandez au ", marked: false },
        { text: "caméléon", marked: true },
        { text: ".", marked: false },
      ],
    ]);
  });

  it("keeps to questions or to ideas when asked", async () => {
    const { store } = world;
    await idea(store, { title: "Un éléphant dans chaque agence" });
    await question(store, { title: "Où garer mon éléphant ?" });
    expect(await found(store, "elephants", "idea")).toEqual(["Un éléphant dans chaque agence"]);
    expect(await found(store, "elephants", "question")).toEqual(["Où garer mon éléphant ?"]);
    expect(await found(store, "elephants")).toHaveLength(2);
  });

  it.each([
    "découvert AND",
    "AND découvert",
    "découvert OR NOT",
    "NEAR(découvert)",
    "NEAR(découvert virement, 2)",
    "découvert*",
    "*découvert",
    '"découvert',
    'découvert"',
    '""découvert""',
    "title:découvert",
    "découvert:",
    "^découvert",
    "-découvert",
    "+découvert",
    "(découvert",
    "découvert)))",
    "{title body}: découvert",
    "découvert & | ! <->",
    "découvert' --",
    "découvert\\",
    "découvert:*A",
    "'; drop table threads; --découvert",
    "découvert\u202e",
    "découvert 🎉",
    "%découvert_",
  ])("takes %j for words and nothing else", async (query) => {
    expect(await found(world.store, query)).toContain(TITLES.overdraft);
  });

  it.each(["", " ", '"', "*", "()", "^ : -", "NEAR(", "🎉", "\0", "?!", "\\", "'"])(
    "finds nothing for %j, without a fuss",
    async (query) => {
      const titles = await found(world.store, query);
      expect(titles).toEqual([]);
    },
  );

  it("still finds something for a query of stop words only", async () => {
    const { store } = world;
    await question(store, { title: "C’est quoi un BIC ?" });
    expect((await found(store, "c'est quoi"))[0]).toBe("C’est quoi un BIC ?");
  });

  it("is not broken by a word as long as a page, in a query, a title or a text", async () => {
    const { store } = world;
    const longest = "ﷺ".repeat(150);
    const id = await question(store, { title: longest, body: "é'".repeat(5000) });
    await expect(found(store, longest)).resolves.toEqual([longest]);
    await expect(found(store, "a".repeat(300))).resolves.toEqual([]);
    await expect(similarThreads(store, `${"b".repeat(3000)} ${longest}`, lookingAs())).resolves.toBeDefined();
    const reading = await readQuestion(store, { id, origin: "https://etvous.example", ...lookingAs() });
    expect(reading.found).toBe(true);
  });

  it("finds emoji-laden, right-to-left and Asian titles by their words", async () => {
    const { store } = world;
    await question(store, { title: "كيف أفتح حسابا؟" });
    await question(store, { title: "🏦 Tirelire 🐷 magique" });
    await question(store, { title: "銀行の手数料" });
    expect(await found(store, "حسابا")).toEqual(["كيف أفتح حسابا؟"]);
    expect(await found(store, "tirelires")).toEqual(["🏦 Tirelire 🐷 magique"]);
    expect(await found(store, "銀行の手数料")).toEqual(["銀行の手数料"]);
  });

  it("goes through its pages without loss or repeat", async () => {
    const { store } = world;
    for (let number = 0; number < 45; number++)
      await question(store, { title: `Question numéro ${number} sur les flamants` });
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => searchThreads(store, { query: "flamant", kind: undefined, page }, lookingAs())),
    );
    expect(pages.map(({ results, hasMore }) => [results.length, hasMore])).toEqual([
      [20, true],
      [20, true],
      [5, false],
      [0, false],
    ]);
    expect(new Set(pages.flatMap(({ results }) => results.map(({ card }) => card.id))).size).toBe(45);
  });

  it("offers, under a question, what speaks of the same thing, but not itself", async () => {
    const { store } = world;
    const themeId = await store.write((tx) => aTheme(tx, store));
    const id = await question(store, { title: "Mon hamster a mangé ma carte", themeId });
    await question(store, { title: "Une carte rongée par un hamster", themeId });
    await question(store, { title: "Changer l’adresse de ma carte", themeId });
    const reading = await readQuestion(store, { id, origin: "https://etvous.example", ...lookingAs() });
    const related = reading.found ? reading.page.related.map(({ title }) => title) : [];
    expect(related[0]).toBe("Une carte rongée par un hamster");
    expect(related).not.toContain("Mon hamster a mangé ma carte");
    expect(related.length).toBeLessThanOrEqual(5);
  });
});

describeOnBothEngines("search, of what must and must not be found,", (world) => {
  it("agrees with every line of ../shared/data, where it is", async () => {
    const { store } = world;
    const Line = z.object({ query: z.string(), doc: z.string(), match: z.boolean(), why: z.string() });
    const lines = (sharedData("search/must-match.jsonl") ?? "").split("\n").filter(Boolean);
    const cases = lines.map((line) => Line.parse(JSON.parse(line)));
    await store.write(async (tx) => {
      for (const [number, { doc: title }] of cases.entries())
        await (number % 2 === 0 ? aQuestion : anIdea)(tx, store, { title });
    });
    for (const { query, doc, match, why } of cases) {
      const pages = [await searchThreads(store, { query, kind: undefined, page: 1 }, lookingAs())];
      pages.push(await searchThreads(store, { query, kind: undefined, page: 2 }, lookingAs()));
      const titles = pages.flatMap(({ results }) => results.map(({ card }) => card.title));
      expect(titles.includes(doc), `${query} → ${doc} (${why})`).toBe(match);
    }
  });
});
