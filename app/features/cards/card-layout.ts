import { createElement, type CSSProperties, type ReactElement, type ReactNode } from "react";
import { ICONS, type IconName } from "#app/ui/icons.ts";
import type { CardColours } from "./card-colours.ts";
import { SANS, SERIF } from "./card-fonts.server.ts";
import type { CardWords } from "./card-words.server.ts";
import { cutText, directionOf, LONGEST_TITLE, titleSetting } from "./fit-text.ts";

export const CARD = { width: 1200, height: 630 } as const;

export interface CardBrand {
  name: string;
  /** As a data: address; null for the name in letters. */
  logo: string | null;
}

interface Sheet {
  words: CardWords;
  colours: CardColours;
  brand: CardBrand;
  kind: "question" | "idea";
}

/** satori's style has a few words that CSS has in another form. */
type Style = CSSProperties & { lineClamp?: number };

function box(style: Style, ...children: ReactNode[]): ReactElement {
  return createElement("div", { style: { display: "flex", ...style } }, ...children);
}

/** The card as satori lays it out: inline styles are its language, no browser ever reads them. */
export function cardLayout(sheet: Sheet): ReactElement {
  const { colours, kind } = sheet;
  return box(
    {
      width: "100%",
      height: "100%",
      flexDirection: "column",
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: SANS,
      fontSize: 30,
    },
    box({ height: 12, backgroundColor: colours[kind] }),
    box(
      { flexGrow: 1, flexDirection: "column", padding: "44px 72px 0" },
      topLine(sheet),
      title(sheet),
      sheet.words.official ? officialAnswer(sheet, sheet.words.official) : facts(sheet),
    ),
    bottomLine(sheet),
  );
}

function topLine({ words, colours, kind }: Sheet): ReactElement {
  return box(
    { alignItems: "center" },
    box({ width: 20, height: 20, borderRadius: 10, backgroundColor: colours[kind], marginRight: 14 }),
    box({ fontWeight: 600, color: colours[kind] }, words.kind),
    box({ marginLeft: 28, color: colours.soft }, cutText(`# ${words.theme}`, 50)),
  );
}

/** A text over a number of lines, whichever way it runs; what is beyond them ends in an ellipsis. */
function lines(text: string, count: number, style: Style): ReactElement {
  const direction = directionOf(text);
  const across: Style = { display: "block", width: "100%", direction, textAlign: "start", wordBreak: "break-word" };
  return box({ ...style, ...across, lineClamp: count }, spaced(text));
}

const SPACE_AFTER_EMOJI = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]) /gu;
/** A quarter of a square: as wide as the space of letters, and in no font of emoji. */
const FOUR_TO_THE_SQUARE = "\u2005";

/** After an emoji satori would take the space of its font, wider than a letter. */
function spaced(text: string): string {
  return text.replace(SPACE_AFTER_EMOJI, FOUR_TO_THE_SQUARE);
}

function title({ words }: Sheet): ReactElement {
  const text = cutText(words.title, LONGEST_TITLE);
  const { size, lines: count, balanced } = titleSetting(text, words.official !== null);
  const style: Style = { marginTop: 18, fontFamily: SERIF, fontWeight: 700, fontSize: size, lineHeight: 1.14 };
  return lines(text, count, { ...style, textWrap: balanced ? "balance" : "wrap" });
}

const LONGEST_ANSWER = 130;

function officialAnswer({ colours }: Sheet, { label, text }: { label: string; text: string }): ReactElement {
  return box(
    {
      flexDirection: "column",
      marginTop: "auto",
      padding: "20px 30px 22px",
      borderRadius: 20,
      backgroundColor: colours.wash,
      border: `2px solid ${colours.edge}`,
    },
    box(
      { alignItems: "center", color: colours.official, fontWeight: 600 },
      icon("seal", 38, colours.official),
      box({ marginLeft: 12 }, label),
    ),
    lines(cutText(text, LONGEST_ANSWER), 2, { marginTop: 8, fontSize: 29, lineHeight: 1.32 }),
  );
}

/** Where an idea stands, how many want it; how many ask themselves a question. */
function facts({ words, colours }: Sheet): ReactElement {
  return box(
    { marginTop: "auto", alignItems: "center", columnGap: 36 },
    words.votes && voteCount(words.votes, colours),
    words.status && pill(words.status, words.committed ? colours.official : colours.soft),
    words.replies && box({ color: colours.soft, fontSize: 34 }, words.replies),
  );
}

function voteCount(votes: string, { accent }: CardColours): ReactElement {
  return box(
    { alignItems: "center" },
    icon("vote", 46, accent),
    box({ marginLeft: 12, fontSize: 40, fontWeight: 600 }, votes),
  );
}

function pill(text: string, colour: string): ReactElement {
  return box(
    { padding: "8px 26px 10px", borderRadius: 40, border: `2px solid ${colour}`, color: colour, fontWeight: 600 },
    text,
  );
}

function bottomLine({ words, colours, brand }: Sheet): ReactElement {
  return box(
    {
      alignItems: "center",
      justifyContent: "space-between",
      height: 78,
      margin: "26px 72px 0",
      borderTop: `2px solid ${colours.line}`,
    },
    brand.logo
      ? createElement("img", { src: brand.logo, style: { height: 44, maxWidth: 320, objectFit: "contain" } })
      : brandLetters(brand.name, colours),
    words.official && words.votes && box({ color: colours.soft }, words.votes),
  );
}

/** As the site's header writes it: a leading "&" takes the accent. */
function brandLetters(name: string, { accent }: CardColours): ReactElement {
  const style: Style = { fontFamily: SERIF, fontWeight: 700, fontSize: 38, alignItems: "baseline" };
  if (!name.startsWith("&")) return box(style, name);
  return box(
    style,
    box({ color: accent, fontStyle: "italic", fontSize: 48, marginRight: 2 }, "&"),
    name.slice(1).trim(),
  );
}

function icon(name: IconName, size: number, colour: string): ReactElement {
  const line = { fill: "none", stroke: colour, strokeWidth: 1.8, strokeLinecap: "round", strokeLinejoin: "round" };
  return createElement(
    "svg",
    { width: size, height: size, viewBox: "0 0 24 24" },
    createElement("path", { d: ICONS[name], ...line }),
  );
}
