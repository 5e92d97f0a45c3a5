import { BRAND_COLOURS, type BrandColour } from "./brand.ts";
import { OWN_PALETTE } from "./own-palette.ts";
import type { FullPalette, Scheme } from "./legibility.ts";

export const BRAND_NAME_MAX = 40;

/** The field of a colour: light-accent. */
export function colourField(scheme: Scheme, name: BrandColour): `${Scheme}-${BrandColour}` {
  return `${scheme}-${name}`;
}

/** The twelve colours of the form, as typed: an empty field goes back to the house's. The rules judge them. */
export function readColourFields(get: (field: string) => unknown): Record<Scheme, FullPalette> {
  const read = (scheme: Scheme): FullPalette => {
    const palette = { ...OWN_PALETTE[scheme] };
    for (const name of BRAND_COLOURS) {
      const typed = get(colourField(scheme, name));
      if (typeof typed === "string" && typed.trim() !== "") palette[name] = asColour(typed);
    }
    return palette;
  };
  return { light: read("light"), dark: read("dark") };
}

/** "E60028" and "#E60028" are the same colour. */
function asColour(typed: string): string {
  const colour = typed.trim().toLowerCase();
  return /^[0-9a-f]{6}$/.test(colour) ? `#${colour}` : colour;
}
