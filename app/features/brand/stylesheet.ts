import { type Brand, BRAND_COLOURS } from "./brand.ts";
import { OWN_PALETTE } from "./own-palette.ts";
import type { FullPalette, Scheme } from "./legibility.ts";

/** The brand's colours over those of app/styles/tokens.css; everything else there is mixed from them. */
export function brandStylesheet({ light, dark }: Pick<Brand, "light" | "dark">): string {
  const changed = BRAND_COLOURS.filter((name) => light[name] ?? dark[name]);
  const full = fullPalettes({ light, dark });
  const lines = changed.map((name) => `  --${name}: light-dark(${full.light[name]}, ${full.dark[name]});\n`);
  return lines.length === 0 ? "" : `:root {\n${lines.join("")}}\n`;
}

/** Every colour of both schemes, whether the brand's own or the house's. */
export function fullPalettes({ light, dark }: Pick<Brand, "light" | "dark">): Record<Scheme, FullPalette> {
  return { light: { ...OWN_PALETTE.light, ...light }, dark: { ...OWN_PALETTE.dark, ...dark } };
}
