import { readAsLatin, withoutDigits } from "../members/names/look-alikes.ts";
import { readWords, type Reading, type Word } from "../phrases/read-words.ts";

/** Letters spelt one by one are a word from this many on: "w-h-a-t-s-a-p-p". */
const FEWEST_SPELT = 5;

/** "Ｗhats4pp", "whаtsapp" with a Cyrillic letter and "whatsapppp" are the same word. */
export function foldLetters(word: string): string {
  const latin = readAsLatin(word, { signs: false }).replaceAll(" ", "");
  const letters = /\p{L}/u.test(latin) ? withoutDigits(latin) : latin;
  return letters.replace(/(\p{L})\1{2,}/gu, "$1");
}

/** The words of a text whatever alphabet they are faked with, and however they are spaced. */
export function readFolded(text: string): Reading {
  const reading = readWords(text, foldLetters);
  return { ...reading, words: joinSpelt(reading.words) };
}

function joinSpelt(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let spelt: Word[] = [];
  const settle = () => {
    const [first] = spelt;
    if (!first || spelt.length < FEWEST_SPELT) joined.push(...spelt);
    else
      joined.push({
        ...first,
        folded: spelt.map(({ folded }) => folded).join(""),
        end: spelt.at(-1)?.end ?? first.end,
      });
    spelt = [];
  };
  for (const word of words) {
    const last = spelt.at(-1);
    if (last && word.start - last.end > 3) settle();
    if (/^\p{L}$/u.test(word.folded)) spelt.push(word);
    else {
      settle();
      joined.push(word);
    }
  }
  settle();
  return joined;
}
