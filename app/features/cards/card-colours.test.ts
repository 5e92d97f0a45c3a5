import { expect, it } from "vitest";
import { contrastOf } from "#app/features/brand/contrast.ts";
import { refusalsOf } from "#app/features/brand/legibility.ts";
import { OWN_PALETTE } from "#app/features/brand/own-palette.ts";
import { cardColours } from "./card-colours.ts";

it("every text of a card is readable on what it stands on", () => {
  const { paper, wash, edge, line, ...texts } = cardColours({});
  for (const [name, colour] of Object.entries(texts)) expect(contrastOf(colour, paper), name).toBeGreaterThan(7);
  expect(contrastOf(texts.official, wash)).toBeGreaterThan(7);
  expect(contrastOf(texts.ink, wash)).toBeGreaterThan(7);
  expect([edge, line]).not.toContain(paper);
});

it("a brand that the site accepts is readable on its cards too", () => {
  const palest = { ...OWN_PALETTE.light, ink: "#2e2e2e", official: "#0a6b4f", question: "#2f5fbf", accent: "#b03a2e" };
  expect(refusalsOf(palest, "light")).toEqual({});
  const { paper, wash, official, soft, question } = cardColours(palest);
  for (const colour of [official, soft, question]) expect(contrastOf(colour, paper)).toBeGreaterThan(4.5);
  expect(contrastOf(official, wash)).toBeGreaterThan(4.5);
});
