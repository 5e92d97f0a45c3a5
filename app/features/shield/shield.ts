import { type Part, withCutMarkup } from "./cut-markup.ts";
import { findCalledNumbers } from "./find-called-numbers.ts";
import { findCards } from "./find-cards.ts";
import { findCodes } from "./find-codes.ts";
import { findEmails } from "./find-emails.ts";
import { findIbans } from "./find-ibans.ts";
import { findNirs } from "./find-nirs.ts";
import { findPhones } from "./find-phones.ts";
import { foldText } from "./fold-text.ts";
import { maskWords } from "./mask-words.ts";
import { type Mask, putBack, replace } from "./masks.ts";
import { SECRETS } from "./secrets.ts";
import type { Finder, Found, Signs } from "./signs.ts";
import { isSpared, spareSet } from "./spare.ts";

export type { Mask } from "./masks.ts";

export interface Shielded {
  text: string;
  masks: Mask[];
}

export interface ShieldOptions {
  lang: "fr" | "en";
  /** The bank's own public numbers and addresses, which stay. */
  spare?: readonly string[];
}

const FINDERS: Finder[] = [findIbans, findCards, findNirs, findCalledNumbers, findPhones, findEmails, findCodes];
/** A mask may bring to light what it stood beside; a text that needs more turns than this is made to. */
const MOST_TURNS = 8;

/** The text with what must not be read by others masked. What is masked already stays as it is. */
export function shield(text: string, { lang, spare = [] }: ShieldOptions): Shielded {
  const spared = spareSet(spare);
  let shielded: Shielded = { text, masks: [] };
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const masks = masksIn(shielded.text, spared);
    if (masks.length === 0) break;
    const words = (mask: Mask) => maskWords(mask.kind, lang);
    shielded = { text: replace(shielded.text, masks, words), masks: putBack(shielded.masks, masks, words) };
  }
  return shielded;
}

function masksIn(text: string, spared: ReadonlySet<string>): Mask[] {
  if (!mayHoldSecret(text)) return [];
  const signs = foldText(text, "left out");
  const masks = masksOf(text, signs, spared);
  if (!signs.hidden) return masks;
  return merged([...masks, ...masksOf(text, foldText(text, "read"), spared)]);
}

/** Digits, another alphabet's letters, or what addresses and passwords are made of. */
function mayHoldSecret(text: string): boolean {
  return (
    /[\d@&%¹²³]|[^\0-\u024f\u2000-\u206f]/.test(text) ||
    /(?<![a-z])at(?![a-z])|[([{<] ?a ?[)\]}>]|arr?oba|chez|pass|mdp|pwd|phrase/i.test(text)
  );
}

function masksOf(text: string, signs: Signs, spared: ReadonlySet<string>): Mask[] {
  const found = FINDERS.flatMap((find) => find(signs)).filter((one) => !isSpared(signs, one, spared));
  return merged(found.map((one) => maskOf(text, signs, one)));
}

function maskOf(text: string, signs: Signs, { kind, from, to }: Found): Mask {
  const part: Part = { start: signs.starts[from] ?? 0, end: signs.ends[to - 1] ?? 0 };
  const { start, end } = withCutMarkup(text, part);
  return { kind, start, length: end - start };
}

/** In order, those that overlap made one, of the kind that comes first. */
function merged(masks: Mask[]): Mask[] {
  const whole: Mask[] = [];
  for (const mask of masks.sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (!last || mask.start >= last.start + last.length) whole.push({ ...mask });
    else {
      last.length = Math.max(last.length, mask.start + mask.length - last.start);
      if (SECRETS.indexOf(mask.kind) < SECRETS.indexOf(last.kind)) last.kind = mask.kind;
    }
  }
  return whole;
}
