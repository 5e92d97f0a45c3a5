import fc from "fast-check";
import { expect, it } from "vitest";
import type { CardView } from "./card-view.ts";
import { drawCard } from "./draw-card.server.ts";

const brand = { name: "&vous", logo: null, light: {} };
const view: CardView = {
  kind: "question",
  id: 12,
  lang: "fr",
  title: "Comment déposer un chèque ?",
  theme: "Moyens de paiement",
  votes: 41,
  replies: 3,
  official: "C’est possible par photo, dans l’appli.",
  status: null,
};

/** What a PNG says of itself in its first chunk. */
function sidesOf(png: Buffer) {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const HOSTILE = [
  "<script>alert(1)</script>",
  "&amp;\"'><svg onload=x>",
  "\u0000\u0007\u202e\u2066",
  "\ud83d",
  "👨‍👩‍👧‍👦🏳️‍🌈1️⃣",
  "كيف شَيْء",
  "צ׳ק (ב-Paris)",
  "日本送金",
  "Z\u0335\u0321\u0327\u030d\u0336",
  "𝕄ath ꙮ ﷽",
  "a".repeat(300),
  "\u00a0\u3000\u200b",
  "{{title}} $t(site:nav.home)",
  "\n\n\r\t",
];

it("draws whatever people have written", { timeout: 60_000 }, async () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 8 })
    .map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(text, fc.option(text), text, async (title, official, theme) => {
      expect(sidesOf(await drawCard({ ...view, title, official, theme }, brand))).toEqual([1200, 630]);
    }),
    { numRuns: 25 },
  );
});

it("draws another picture when the title, the votes, the answer, the stage or the brand change", async () => {
  const idea = { ...view, kind: "idea", official: null } as const;
  const cards = await Promise.all([
    drawCard(view, brand),
    drawCard({ ...view, title: "Comment déposer deux chèques ?" }, brand),
    drawCard({ ...view, votes: 42 }, brand),
    drawCard({ ...view, official: null }, brand),
    drawCard({ ...idea, status: "planned" }, brand),
    drawCard({ ...idea, status: "shipped" }, brand),
    drawCard(view, { ...brand, name: "Banque Bleue" }),
    drawCard(view, { ...brand, light: { accent: "#0b3d91" } }),
  ]);
  expect(new Set(cards.map((png) => png.toString("base64"))).size).toBe(cards.length);
  expect(await drawCard(view, brand)).toEqual(cards[0]);
});

it("sets letters by the bank's own fonts: a text in another script is not a row of empty squares", async () => {
  const titles = ["مرحبا بكم", "שלום עולם", "Привет, Ελλάδα", "🚀 🚀 🚀"];
  const cards = await Promise.all(titles.map((title) => drawCard({ ...view, title }, brand)));
  const [unread, other] = await Promise.all(
    ["日本送金", "こんにちは"].map((title) => drawCard({ ...view, title }, brand)),
  );
  // Two titles that no font has are both told by the same sentence.
  expect(unread).toEqual(other);
  // Drawn once more, they are found out once more.
  expect(await drawCard({ ...view, title: "日本送金" }, brand)).toEqual(unread);
  for (const card of cards) expect(card).not.toEqual(unread);
});

it("takes the logo where it can be drawn, else the name in letters", async () => {
  const svg = (text: string) => `data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}`;
  const letters = await drawCard(view, brand);
  const drawn = svg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>');
  expect(await drawCard(view, { ...brand, logo: drawn })).not.toEqual(letters);
  const withoutSides = svg('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>');
  expect(await drawCard(view, { ...brand, logo: withoutSides })).toEqual(letters);
});
