import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font, FontStyle } from "satori";

const require = createRequire(import.meta.url);

interface Face {
  name: string;
  weight: 400 | 600 | 700;
  style?: FontStyle;
  file: string;
}

/**
 * Of open licence (OFL), whole: Latin, Greek and Cyrillic in the first two, then Arabic, Hebrew and emoji in one colour.
 * The Arabic one draws each letter with its dots: satori puts marks that stand apart at the wrong height.
 */
const FACES: Face[] = [
  { name: "Serif", weight: 700, file: "source-serif-4/700Bold/SourceSerif4_700Bold.ttf" },
  {
    name: "Serif",
    weight: 700,
    style: "italic",
    file: "source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf",
  },
  { name: "Sans", weight: 400, file: "source-sans-3/400Regular/SourceSans3_400Regular.ttf" },
  { name: "Sans", weight: 600, file: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" },
  { name: "Arabic", weight: 400, file: "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf" },
  { name: "Arabic", weight: 600, file: "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf" },
  { name: "Hebrew", weight: 400, file: "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf" },
  { name: "Hebrew", weight: 600, file: "noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf" },
  { name: "Emoji", weight: 400, file: "noto-emoji/400Regular/NotoEmoji_400Regular.ttf" },
  { name: "Emoji", weight: 600, file: "noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf" },
];

export const SERIF = "Serif, Arabic, Hebrew, Emoji";
export const SANS = "Sans, Serif, Arabic, Hebrew, Emoji";

let opened: Font[] | undefined;

/** Read when the first card is drawn; the same list each time, by which satori knows those it has opened. */
export function cardFonts(): Font[] {
  opened ??= FACES.map(openFace);
  return opened;
}

function openFace({ file, style = "normal", name, weight }: Face): Font {
  return { name, weight, style, data: readFileSync(require.resolve(`@expo-google-fonts/${file}`)) };
}
