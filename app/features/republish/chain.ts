import { fitsIn, lastThat, post, questionFor, type Room, said, type Telling } from "./compose.ts";
import { dressed, type Fits, placeThatFits } from "./cut.ts";
import { sentenceEnds } from "./sentences.ts";

/** Between two posts of a chain, in the field where it is written. */
const BETWEEN = "---";
const BETWEEN_LINES = /^[ \t]*(?:-{3,}|—+)[ \t]*$/mu;

/** Posts that together tell the whole answer, the link in the first; without their numbers. */
export function composeChain(telling: Telling, room: Room): string[] {
  const whole = post(telling.question, said(telling.lead, telling.answer), telling.link);
  if (fitsIn(room)(whole)) return [whole];
  // The numbers take their own room, which grows with how many there are.
  for (let count = 9; ; count = count * 10 + 9) {
    const parts = splitted(telling, numberedRoom(room, count));
    if (parts.length <= count) return parts;
  }
}

function splitted(telling: Telling, fits: Room): string[] {
  const { lead, answer, link } = telling;
  const question = questionFor(telling, fits);
  const inPart = fitsIn(fits);
  const text = said(lead, answer);
  const first = takeFrom(text, (part) => inPart(post(question, part, link)), inPart);
  const parts = [post(question, first.part, link)];
  for (let rest = first.rest; rest !== ""; ) {
    const next = takeFrom(rest, inPart, () => false);
    if (next.part !== "") parts.push(next.part);
    rest = next.rest;
  }
  return parts;
}

/** As many sentences as fit. One that fits nowhere whole is cut at a word and goes on in the next post. */
function takeFrom(text: string, fits: Fits, fitsElsewhere: Fits): { part: string; rest: string } {
  const ends = sentenceEnds(text);
  const whole = lastThat(ends, (end) => fits(text.slice(0, end)));
  if (whole > 0) return { part: text.slice(0, whole), rest: text.slice(whole).trim() };
  if (fitsElsewhere(text.slice(0, ends[0]))) return { part: "", rest: text };
  const cut = placeThatFits(text, (beginning) => dressed(beginning), fits);
  const part = dressed(text.slice(0, cut));
  if (part !== "") return { part, rest: text.slice(cut).trim() };
  if (fitsElsewhere("")) return { part: "", rest: text };
  // One word, an address, that no post of this network can hold: it is on the page that the link leads to.
  return { part: "", rest: text.replace(/^\s*\S*\s*/u, "") };
}

function numberedRoom({ most, count }: Room, parts: number): Room {
  const mark = numberOf(parts, parts);
  return { most, count: (text) => count(`${text}${mark}`) };
}

function numberOf(place: number, count: number): string {
  return ` (${place}/${count})`;
}

/** With the place of each in the chain, before the link where one ends with it; a single post has none. */
export function numbered(parts: readonly string[], link: string): string[] {
  if (parts.length < 2) return [...parts];
  return parts.map((part, index) => {
    const mark = numberOf(index + 1, parts.length);
    if (part === link) return post(mark.trim(), link);
    const end = `\n\n${link}`;
    return part.endsWith(end) ? `${part.slice(0, -end.length)}${mark}${end}` : `${part}${mark}`;
  });
}

/** The same without these, to be written anew. */
export function unnumbered(parts: readonly string[], link: string): string[] {
  if (parts.length < 2) return [...parts];
  const end = `\n\n${link}`;
  return parts.map((part, index) => {
    const mark = numberOf(index + 1, parts.length);
    if (part === post(mark.trim(), link)) return link;
    if (part.endsWith(`${mark}${end}`)) return `${part.slice(0, -`${mark}${end}`.length)}${end}`;
    return part.endsWith(mark) ? part.slice(0, -mark.length) : part;
  });
}

export function joinChain(parts: readonly string[]): string {
  return parts.join(`\n\n${BETWEEN}\n\n`);
}

export function splitChain(text: string): string[] {
  return text
    .split(new RegExp(BETWEEN_LINES, "gmu"))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
