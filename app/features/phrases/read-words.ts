/** A word of a text, where it stands. */
export interface Word {
  /** As it is compared. A sum is "€", a percentage "%", a year "####", any other number "#". */
  folded: string;
  capital: boolean;
  start: number;
  end: number;
  /** A full stop, a colon or a new line begins the next one. */
  sentence: number;
  /** So does a comma, for the part of a sentence. */
  clause: number;
  /** Between quotation marks: somebody else's words. */
  quoted: boolean;
  /** In a line that Markdown makes a heading: a case, or a subject. */
  heading: boolean;
}

export interface Reading {
  words: Word[];
  /** The sentences that end on a question mark. */
  questions: ReadonlySet<number>;
}

/** Every repetition is bounded: a text cannot be written that takes longer to read than its length. */
const WORD =
  /[€£$]\d{1,12}(?:[.,]\d{1,12}){0,4}|\d{1,12}(?:[\s.,]\d{1,12}){0,4}\s?(?:[€£$%]|(?:euros?|eur|dollars?|pounds?)\b)|\p{N}+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/giu;
const TITLES = new Set(["m", "mr", "mrs", "ms", "mme", "mlle", "dr", "n"]);
const OPENING = /[«“]/u;
const HEADING = /(?:^|\n)#{1,6} /u;
const CLOSING = /[»”]/u;

/** The words of a text, its Markdown marks left out. */
export function readWords(text: string, fold: (word: string) => string = withoutAccents): Reading {
  const words: Word[] = [];
  const questions = new Set<number>();
  let place = { sentence: 0, clause: 0, quoted: false, heading: false };
  let end = 0;
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const between = text.slice(end, start);
    if (between.includes("?")) questions.add(place.sentence);
    place = movedOn(place, between, words.at(-1)?.folded ?? "");
    end = start + written.length;
    words.push({
      folded: foldNumber(written) ?? fold(written),
      capital: /^\p{Lu}/u.test(written),
      start,
      end,
      ...place,
    });
  }
  if (text.slice(end).includes("?")) questions.add(place.sentence);
  return { words, questions };
}

type Place = Pick<Word, "sentence" | "clause" | "quoted" | "heading">;

function movedOn(place: Place, between: string, before: string): Place {
  const ended = endsSentence(between, before);
  return {
    sentence: place.sentence + (ended ? 1 : 0),
    clause: place.clause + (ended || /[,()–—]/u.test(between) ? 1 : 0),
    quoted: OPENING.test(between) || (place.quoted && !CLOSING.test(between)),
    heading: HEADING.test(between) || (place.heading && !between.includes("\n")),
  };
}

/** Not "M. Martin", nor the dots of an address. */
function endsSentence(between: string, before: string): boolean {
  if (between === "." || (between.startsWith(".") && TITLES.has(before))) return false;
  return /[.!?;:…\n]/u.test(between);
}

function foldNumber(written: string): string | null {
  if (
    !/^[€£$]?\d/u.test(written) ||
    (/\p{L}/u.test(written) && !/\d\s?(?:euros?|eur|dollars?|pounds?)$/iu.test(written))
  )
    return null;
  if (written.endsWith("%")) return "%";
  if (!/^\d+$/u.test(written)) return "€";
  return /^(?:19|20)\d\d$/u.test(written) ? "####" : "#";
}

/** "à" keeps its accent: "a" is a verb. */
function withoutAccents(word: string): string {
  if (word === "à" || word === "À") return "à";
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").toLowerCase();
}
