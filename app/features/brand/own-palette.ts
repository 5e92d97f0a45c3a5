import type { FullPalette, Scheme } from "./legibility.ts";

/** The colours of app/styles/tokens.css, which a brand replaces one by one. */
export const OWN_PALETTE: Record<Scheme, FullPalette> = {
  light: {
    paper: "#fbfaf6",
    ink: "#1b1c21",
    accent: "#992919",
    official: "#0c5743",
    question: "#1f489f",
    idea: "#704200",
  },
  dark: {
    paper: "#15161a",
    ink: "#efeee9",
    accent: "#ff9d8b",
    official: "#74d6b5",
    question: "#a3c0ff",
    idea: "#f2bd62",
  },
};
