import { cutText, dressed, type Fits, placeThatFits } from "./cut.ts";
import { sentenceEnds } from "./sentences.ts";

/** What is to be told. Plain texts, already without anybody's name in front. */
export interface Telling {
  /** The title of the thread. */
  question: string;
  /** "Réponse de &vous :", "Réalisée :". */
  lead: string;
  answer: string;
  /** To the page, with the reference of the post. */
  link: string;
}

/** How long a text may be there, and how it is counted. */
export interface Room {
  most: number | null;
  count: (text: string) => number;
}

const QUESTION_END = /\s*[?？؟]$/u;
/** Less than this of an answer says nothing. */
const SHORTEST_HEART = 24;

export function fitsIn({ most, count }: Room): Fits {
  return (text) => most === null || count(text) <= most;
}

/** One post: the question, the heart of the answer, the link. Never longer than the room, never without the link. */
export function composeOne(telling: Telling, room: Room): string {
  const { link } = telling;
  const fits = fitsIn(room);
  const question = questionFor(telling, room);
  const heart = heartOf(telling, (text) => fits(post(question, text, link)));
  if (heart !== "") return post(question, heart, link);
  return post(
    shortQuestion(telling.question, (text) => fits(post(text, link))),
    link,
  );
}

export function post(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Whole where there is room for it and for the first sentence of the answer; else half of the room at most. */
export function questionFor({ question, lead, answer, link }: Telling, room: Room): string {
  const fits = fitsIn(room);
  const [first = 0] = sentenceEnds(answer);
  if (fits(post(question, said(lead, answer.slice(0, first)), link))) return question;
  return shortQuestion(question, (text) => fits(post(text, text, link)));
}

/** Cut at a word, it still asks. */
export function shortQuestion(question: string, fits: Fits): string {
  return cutText(question, fits, QUESTION_END.exec(question)?.[0] ?? "");
}

/** The first sentences that fit; where these say too little of what there is room for, as many words. */
function heartOf({ lead, answer }: Telling, fits: Fits): string {
  const whole = said(lead, answer);
  if (answer === "" || fits(whole)) return answer === "" ? "" : whole;
  const sentences = lastThat(sentenceEnds(answer), (end) => fits(said(lead, answer.slice(0, end))));
  const cut = placeThatFits(answer, (text) => said(lead, dressed(text)), fits);
  if (sentences * 3 >= cut) return sentences === 0 ? "" : said(lead, answer.slice(0, sentences));
  const words = dressed(answer.slice(0, cut));
  return words.length < SHORTEST_HEART ? "" : said(lead, words);
}

export function said(lead: string, text: string): string {
  return lead === "" || text === "" ? text : `${lead} ${text}`;
}

/** The greatest of these places that holds, from the smallest on; 0 where the first does not. */
export function lastThat(places: readonly number[], holds: (place: number) => boolean): number {
  let best = 0;
  for (const place of places) {
    if (!holds(place)) return best;
    best = place;
  }
  return best;
}
