import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTS } from "#app/features/networks/count.ts";
import { graphemes } from "#app/features/networks/graphemes.ts";
import { LIMITS } from "#app/features/networks/limits.ts";
import type { Network } from "#app/features/networks/networks.ts";
import { anyText } from "../../../tests/any-text.ts";
import { composeChain, joinChain, numbered, splitChain, unnumbered } from "./chain.ts";
import { composeOne, type Room, shortQuestion } from "./compose.ts";
import { tidyText } from "./tidy-text.ts";

const LINK = "https://etvous.example/questions/123?de=abcdefgh";
const COUNTED = ["bluesky", "mastodon", "x", "linkedin", "facebook", "webhook"] as const satisfies Network[];
const roomOf = (network: Network, most = LIMITS[network].most): Room => ({ most, count: COUNTS[network] });

const telling = (given: { question?: string; lead?: string; answer?: string } = {}) => ({
  question: "Comment relever le plafond de ma carte\u00a0?",
  lead: "Réponse de &vous\u00a0:",
  answer:
    "Dans l’appli, rubrique Cartes, puis Plafonds. Le nouveau plafond vaut aussitôt. Il revient à l’ancien après 30 jours.",
  link: LINK,
  ...given,
});

describe("one post", () => {
  test("says the question, the whole answer and the link where there is room", () => {
    expect(composeOne(telling(), roomOf("mastodon"))).toBe(
      `Comment relever le plafond de ma carte\u00a0?\n\nRéponse de &vous\u00a0: Dans l’appli, rubrique Cartes, puis Plafonds. Le nouveau plafond vaut aussitôt. Il revient à l’ancien après 30 jours.\n\n${LINK}`,
    );
  });

  test("stops after the last sentence that fits", () => {
    const text = composeOne(telling(), roomOf("bluesky", 200));
    expect(text).toBe(
      `Comment relever le plafond de ma carte\u00a0?\n\nRéponse de &vous\u00a0: Dans l’appli, rubrique Cartes, puis Plafonds. Le nouveau plafond vaut aussitôt.\n\n${LINK}`,
    );
  });

  test("is cut at a word where not even the first sentence fits, and says so", () => {
    const answer = `Le plafond se relève ${"encore et ".repeat(60)}toujours.`;
    const text = composeOne(telling({ answer }), roomOf("bluesky"));
    expect(text).toContain(`encore…\n\n${LINK}`);
    expect(COUNTS.bluesky(text)).toBeGreaterThan(285);
  });

  test("shortens a long question to leave half of the room to the answer, and still asks", () => {
    const question = `Pourquoi ${"est-ce donc si long et ".repeat(12)}compliqué\u00a0?`;
    const text = composeOne(telling({ question }), roomOf("bluesky"));
    const [asked = "", said = ""] = text.split("\n\n");
    expect(asked).toMatch(/^Pourquoi est-ce donc .*\p{L}…\u00a0\?$/u);
    expect(said).toMatch(/^Réponse de &vous\u00a0: Dans l’appli/u);
  });

  test("leaves the answer out rather than say three letters of it", () => {
    const text = composeOne(telling({ answer: `${"x".repeat(40)} `.repeat(9) }), roomOf("bluesky", 128));
    expect(text).toBe(`Comment relever le plafond de ma carte\u00a0?\n\n${LINK}`);
  });

  test("tells of an answer without words by the question alone", () => {
    expect(composeOne(telling({ answer: "" }), roomOf("x"))).toBe(
      `Comment relever le plafond de ma carte\u00a0?\n\n${LINK}`,
    );
  });

  test("is weighed as its network weighs it: twice for Chinese on X, once on Bluesky", () => {
    const answer = `${"银行卡的限额可以在应用中提高".repeat(6)}。`.repeat(3);
    const [onX, onBluesky] = [
      composeOne(telling({ answer }), roomOf("x")),
      composeOne(telling({ answer }), roomOf("bluesky")),
    ];
    expect(COUNTS.x(onX)).toBeLessThanOrEqual(280);
    expect(COUNTS.x(onX)).toBeGreaterThan(250);
    expect(graphemes(onBluesky).length).toBeGreaterThan(graphemes(onX).length);
  });
});

describe("a shortened question", () => {
  const fits = (most: number) => (text: string) => graphemes(text).length <= most;

  test.each([
    ["Comment relever le plafond de ma carte\u00a0?", "Comment relever le…\u00a0?"],
    ["How do I raise the limit of my card?", "How do I raise the…?"],
    ["كيف أرفع سقف بطاقتي المصرفية؟", "كيف أرفع سقف بطاقتي…؟"],
    ["Une carte sans plastique pour tous", "Une carte sans…"],
  ])("%s keeps its words whole and its mark", (question, short) => {
    expect(shortQuestion(question, fits(22))).toBe(short);
  });

  test("that fits is left as it is", () => {
    expect(shortQuestion("Et après\u00a0?", fits(22))).toBe("Et après\u00a0?");
  });
});

describe("a chain", () => {
  const long = telling({
    answer: Array.from({ length: 14 }, (_, n) => `Voici la phrase numéro ${n + 1} de la réponse.`).join(" "),
  });

  test("tells the whole answer at the ends of sentences, the link in the first post, each with its number", () => {
    const parts = composeChain(long, roomOf("bluesky"));
    const posts = numbered(parts, LINK);
    expect(posts).toHaveLength(3);
    expect(posts[0]).toMatch(/ \(1\/3\)\n\nhttps:\/\/etvous\.example\/questions\/123\?de=abcdefgh$/u);
    expect(posts.slice(1).every((text, index) => text.endsWith(`. (${index + 2}/3)`))).toBe(true);
    expect(posts.slice(1).join("")).not.toContain(LINK);
    for (let n = 1; n <= 14; n++) expect(parts.join(" ")).toContain(`Voici la phrase numéro ${n} de la réponse.`);
    expect(posts.every((text) => COUNTS.bluesky(text) <= 300)).toBe(true);
  });

  test("of one post is that post, without a number", () => {
    expect(numbered(composeChain(telling(), roomOf("mastodon")), LINK)).toEqual([
      composeOne(telling(), roomOf("mastodon")),
    ]);
  });

  test("of more than nine posts leaves room for longer numbers", () => {
    const answer = Array.from({ length: 120 }, (_, n) => `Phrase ${n + 1}, ni longue ni courte.`).join(" ");
    const posts = numbered(composeChain(telling({ answer }), roomOf("x")), LINK);
    expect(posts.length).toBeGreaterThan(9);
    expect(posts.every((text) => COUNTS.x(text) <= 280)).toBe(true);
    expect(posts.at(-1)).toContain("Phrase 120");
  });

  test("taken up again loses its numbers, and no others", () => {
    const whole = composeChain(long, roomOf("bluesky"));
    for (const parts of [whole, [LINK, "Deux (2/3)", `Trois\n\n${LINK}`], ["Seul (1/1)"]])
      expect(unnumbered(numbered(parts, LINK), LINK)).toEqual(parts);
  });

  test("is the same after a turn in the field where it is written", () => {
    const parts = composeChain(long, roomOf("bluesky"));
    expect(splitChain(joinChain(parts))).toEqual(parts);
    expect(splitChain("un\r\n---\r\ndeux\n\n —— \n\n\n---\ntrois - 3")).toEqual(["un", "deux", "trois - 3"]);
  });
});

const PIECES = [
  ...[
    "carte",
    "plafond.",
    "Oui\u00a0!",
    "1\u00a0200\u00a0€",
    "30 jours",
    "«\u00a0Cartes\u00a0»",
    "M. Petit",
    "\n\n",
    "• un",
  ],
  ...[
    "👩‍👩‍👧‍👦",
    "👍🏽",
    "🇫🇷",
    "e\u0301\u0323\u0302",
    "नमस्ते",
    "銀行のカード。",
    "은행",
    "بطاقة",
    "שלום.",
    "www.banque.example/a",
  ],
  ...["https://example.org/un/long/chemin?avec=1", "anticonstitutionnellement".repeat(4), "...", "—"],
];
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 90 }).map((all) => tidyText(all.join(" ")));
const someText = fc.oneof(words, anyText.map(tidyText), fc.string({ unit: "grapheme", maxLength: 400 }).map(tidyText));

describe("whatever is told", () => {
  test.each(COUNTED)("on %s no post is ever above the limit, and the link is never lost", (network) => {
    fc.assert(
      fc.property(
        someText,
        someText,
        fc.boolean(),
        fc.integer({ min: 90, max: 500 }),
        (question, answer, cut, least) => {
          const room = roomOf(network, cut ? least : LIMITS[network].most);
          const most = room.most ?? Infinity;
          const given = telling({ question, answer });
          const one = composeOne(given, room);
          expect(room.count(one)).toBeLessThanOrEqual(most);
          expect(one.endsWith(LINK)).toBe(true);
          const posts = numbered(composeChain(given, room), LINK);
          for (const text of posts) expect(room.count(text)).toBeLessThanOrEqual(most);
          expect(posts[0]?.endsWith(LINK)).toBe(true);
          expect(posts.every((text) => text.trim() !== "")).toBe(true);
        },
      ),
      { numRuns: network === "x" ? 40 : 120 },
    );
  });

  test("a chain leaves no word out", () => {
    fc.assert(
      fc.property(words, (answer) => {
        const told = composeChain(telling({ question: "Et\u00a0?", lead: "", answer }), roomOf("bluesky"));
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}\p{So}]/gu, "");
        expect(letters(told.join("").replaceAll(LINK, ""))).toBe(letters(`Et${answer}`));
      }),
    );
  });
});
