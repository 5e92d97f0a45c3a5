import { BRAND_COLOURS, type BrandColour } from "./brand.ts";
import { contrastOf, mix } from "./contrast.ts";

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];
export type FullPalette = Record<BrandColour, string>;

const TEXT_COLOURS = ["ink", "accent", "official", "question", "idea"] as const satisfies readonly BrandColour[];
export type TextColour = (typeof TEXT_COLOURS)[number];

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
  // Sheets and washes are white or nearly so in one scheme, nearly black in the other, whatever the paper.
  if (scheme === "light" && onWhite > 1.5) return { paper: "paper-too-dark" };
  if (scheme === "dark" && onWhite < 12) return { paper: "paper-too-light" };
  const low = TEXT_COLOURS.filter((name) => worstContrast(palette, scheme, name) < LEAST_CONTRAST);
  return Object.fromEntries(low.map((name) => [name, "contrast-too-low"]));
}

/** The furthest from the paper that texts stand on: a panel mixed from it, or a wash, whose lightness is fixed. */
const PANELS = {
  light: { paperShare: 0.95, wash: "#f0f0f0" },
  dark: { paperShare: 0.88, wash: "#2c2c2c" },
} as const satisfies Record<Scheme, { paperShare: number; wash: string }>;

/** Secondary text is a paler ink. */
const SECONDARY_INK = 0.74;

/** The least contrast that texts of this colour will have, wherever app/styles puts them. */
export function worstContrast({ paper, ink, ...others }: FullPalette, scheme: Scheme, name: TextColour): number {
  const { paperShare, wash } = PANELS[scheme];
  const text = name === "ink" ? mix(ink, SECONDARY_INK, paper) : others[name];
  return Math.min(...[paper, mix(paper, paperShare, ink), wash].map((ground) => contrastOf(text, ground)));
}
