/** Controls and signs that nobody sees: some turn a line around, others hide in a name. The joiners of emoji and letters stay. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A text as networks take it: no hidden sign, no space too many, paragraphs one empty line apart. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, "\n")
    .replace(/\t/g, " ")
    .replace(UNSEEN, (sign) => (sign === "\n" ? sign : ""))
    .normalize("NFC")
    .replace(/ {2,}/g, " ")
    .replace(/^[ ]+|[ ]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
