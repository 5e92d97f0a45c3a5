/** What a bank changes: its name, its logo, six colours for light and six for dark. */
export const BRAND_COLOURS = ["paper", "ink", "accent", "official", "question", "idea"] as const;
export type BrandColour = (typeof BRAND_COLOURS)[number];
export type Palette = Partial<Record<BrandColour, string>>;

export interface Brand {
  name: string;
  /** Address of the uploaded logo, or null for the name in letters. */
  logo: string | null;
  light: Palette;
  dark: Palette;
  /** Changes with the brand; part of the addresses of its stylesheet and logo. */
  version: string;
}
