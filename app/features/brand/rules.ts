import { BRAND_COLOURS, type BrandColour } from "./brand.ts";
import { contrastOf, mix } from "./contrast.ts";

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];
export type FullPalette = Record<BrandColour, string>;

/** What a text needs against what it stands on (WCAG 2.2, level AA). */
export const LEAST_CONTRAST = 4.5;

const COLOUR = /^#[0-9a-f]{6}$/;

export type ColourRefusal = "colour-invalid" | "paper-too-dark" | "paper-too-light" | "contrast-too-low";

export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

/** Why each colour of a scheme cannot be taken; empty when all can. */
export function refusalsOf(palette: FullPalette, scheme: Scheme): Partial<Record<BrandColour, ColourRefusal>> {
  const invalid = BRAND_COLOURS.filter((name) => !isColour(palette[name]));
  if (invalid.length > 0) return Object.fromEntries(invalid.map((name) => [name, "colour-invalid"]));
  const onWhite = contrastOf(palette.paper, "#ffffff");
  // White or black is mixed into it: a paper of the other scheme would leave nothing readable on its sheets.
  if (scheme === "light" && onWhite > 1.5) return { paper: "paper-too-dark" };
  if (scheme === "dark" && onWhite < 12) return { paper: "paper-too-light" };
  const low = BRAND_COLOURS.filter((name) => name !== "paper" && worstContrast(palette, scheme, name) < LEAST_CONTRAST);
  return Object.fromEntries(low.map((name) => [name, "contrast-too-low"]));
}

/** The least contrast that texts made of this colour will have, wherever app/styles/tokens.css puts them. */
export function worstContrast(palette: FullPalette, scheme: Scheme, name: BrandColour): number {
  const { paper, ink, [name]: colour } = palette;
  const dark = scheme === "dark";
  const sheet = dark ? mix(paper, 0.955, "#ffffff") : "#ffffff";
  const sunk = mix(paper, 0.955, ink);
  const pairs: Record<BrandColour, [text: string, ground: string][]> = {
    paper: [],
    // Secondary text is a paler ink.
    ink: [sheet, paper, sunk].map((ground) => [mix(ink, 0.78, paper), ground]),
    accent: [
      [colour, paper],
      [colour, sheet],
      [colour, mix(colour, 0.07, sheet)],
      [dark ? mix(colour, 0.12, "#000000") : "#ffffff", colour],
    ],
    official: [
      [colour, paper],
      [colour, sheet],
      [colour, mix(colour, dark ? 0.13 : 0.07, sheet)],
    ],
    question: [
      [colour, paper],
      [colour, sheet],
    ],
    idea: [
      [colour, paper],
      [colour, sheet],
      [colour, mix(colour, 0.1, sheet)],
    ],
  };
  return Math.min(...pairs[name].map(([text, ground]) => contrastOf(text, ground)));
}
