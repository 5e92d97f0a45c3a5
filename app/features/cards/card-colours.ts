import type { Palette } from "#app/features/brand/brand.ts";
import { mix } from "#app/features/brand/contrast.ts";
import { OWN_PALETTE } from "#app/features/brand/own-palette.ts";

export type CardColours = ReturnType<typeof cardColours>;

/** The brand's light colours, and those that app/styles/tokens.css mixes from them. */
export function cardColours(light: Palette) {
  const { paper, ink, accent, official, question, idea } = { ...OWN_PALETTE.light, ...light };
  return {
    paper,
    ink,
    accent,
    official,
    question,
    idea,
    soft: mix(ink, 0.74, paper),
    line: mix(ink, 0.14, paper),
    wash: mix(official, 0.07, "#ffffff"),
    edge: mix(official, 0.5, "#ffffff"),
  };
}
