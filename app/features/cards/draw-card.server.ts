import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import type { Palette } from "#app/features/brand/brand.ts";
import { cardColours } from "./card-colours.ts";
import { cardFonts } from "./card-fonts.server.ts";
import { CARD, type CardBrand, cardLayout } from "./card-layout.ts";
import type { CardView } from "./card-view.ts";
import { type CardWords, cardWords, unreadTitle } from "./card-words.server.ts";
import { signsOf, withoutUnseen } from "./unseen-signs.ts";

export interface DrawnBrand extends CardBrand {
  light: Palette;
}

/** The PNG of a card. satori makes outlines of the letters: its shaper knows Arabic and both directions. */
export async function drawCard(view: CardView, brand: DrawnBrand): Promise<Buffer> {
  // Of an uploaded logo, browsers may draw more than satori does: the name stands in letters then.
  const plain = { ...brand, logo: null };
  const words = cardWords(view);
  return draw(view, brand, words)
    .catch(() => draw(view, plain, words))
    .catch(() => draw(view, plain, wordsOfOurs(view, words)));
}

/** satori fails on a few signs of rare scripts: the card is told in words of ours then. */
function wordsOfOurs(view: CardView, words: CardWords): CardWords {
  const { official } = words;
  return { ...words, title: unreadTitle(view), theme: "…", official: official && { ...official, text: "…" } };
}

async function draw(view: CardView, brand: DrawnBrand, words: CardWords): Promise<Buffer> {
  const first = await outline(view, words, brand);
  const { svg } = first.unseen.size === 0 ? first : await outline(view, seenWords(view, words, first.unseen), brand);
  // Only outlines are left: no font of the machine has a say.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: "off" });
  return image.asPng();
}

/** The drawing, and the signs that it shows as empty squares. */
async function outline({ kind }: CardView, words: CardWords, brand: DrawnBrand) {
  const asked: string[] = [];
  const sheet = { words, colours: cardColours(brand.light), brand, kind };
  const svg = await satori(cardLayout(sheet), {
    ...CARD,
    fonts: cardFonts(),
    loadAdditionalAsset: async (_script, signs) => {
      asked.push(signs);
      return [];
    },
  });
  return { svg, unseen: signsOf(asked) };
}

/** Chinese, Japanese and Korean fonts weigh more than the rest of the site: such words are told in ours instead. */
function seenWords(view: CardView, words: CardWords, unseen: ReadonlySet<string>): CardWords {
  const { title, theme, official } = words;
  const answer = official && withoutUnseen(official.text, unseen);
  return {
    ...words,
    title: withoutUnseen(title, unseen) ?? unreadTitle(view),
    theme: withoutUnseen(theme, unseen) ?? "…",
    official: official && { ...official, text: answer ?? "…" },
  };
}
