import { findPhrases, phraseBook, type Found } from "../phrases/phrases.ts";
import type { Reading } from "../phrases/read-words.ts";
import { ABUSE_SETS, ABUSES, TOLD } from "./abuse-phrases.ts";
import { CALLS, QUESTIONS, TOLD_BAIT, WARNINGS } from "./asking-phrases.ts";
import { BAITS } from "./bait-phrases.ts";
import { DENIALS, MASKED, WORD_SETS } from "./bait-words.ts";
import { readFolded } from "./fold-letters.ts";
import { intentsOf } from "./intents.ts";
import {
  hasHiddenLink,
  isOdd,
  isShortened,
  isUnknown,
  leadsToMessenger,
  linksOf,
  looksLikeABank,
  type Link,
} from "./links.ts";
import { isPitch } from "./pitch.ts";
import { readConcepts, type LinkConcept } from "./read-concepts.ts";
import type { Bait, Submission, TextSigns } from "./rules.ts";

const BAIT_BOOK = phraseBook<Bait>(
  {
    shortener: [],
    "look-alike-link": [],
    "hidden-link": [],
    messenger: [],
    "fake-support": [],
    "recovered-money": [],
    "loan-offer": [],
    "easy-money": [],
    trade: [],
    pitch: [],
    ...BAITS,
  },
  WORD_SETS,
  DENIALS,
);
const ABUSE_BOOK = phraseBook(ABUSES, ABUSE_SETS);
const TOLD_BOOK = phraseBook({ told: TOLD }, {});
const ASKING_BOOK = phraseBook({ warning: WARNINGS, told: TOLD_BAIT, call: CALLS, question: QUESTIONS }, {});
const DENIED = new Set(DENIALS);
/** "@quickcash_eu" beside the name of a messenger. */
const HANDLE = /(?:^|\s)@[a-z\d_.]{4,40}/iu;
/** "[IBAN masqué]", "[phone hidden]": what is masked is no sign, whatever its name. */
const MASK = /\[[^[\]\n]{1,60}(?:masqué(?:e|s|es)?|hidden)\]/giu;
const BANK_PEOPLE = new Set(["agence", "conseiller", "conseillere", "guichet", "branch"]);
const MESSENGERS = new Set(WORD_SETS["private"]);

/** What a contribution shows, read in its text and in the name that signs it. */
export function readSigns({ text: masked, name, ownHost }: Submission): TextSigns {
  const text = masked.replace(MASK, ` ${MASKED} `);
  const reading = readFolded(text);
  const links = linksOf(`${name}\n${text}`);
  const unknown = links.filter((link) => isUnknown(link, ownHost));
  const bait = new Set([
    ...linkBait(links, text, ownHost),
    ...phraseBait(reading, text),
    ...readConcepts(reading.words, linkConcepts(unknown)).flatMap((shown): Bait[] =>
      isPitch(shown, reading.words.length) ? ["pitch", ...intentsOf(shown)] : intentsOf(shown),
    ),
  ]);
  if (readFolded(name).words.some(({ folded }) => MESSENGERS.has(folded))) bait.add("messenger");
  return {
    bait,
    abuse: abuseIn(reading),
    unknownLinks: unknown.length,
    words: reading.words.length,
    shouting: isShouting(text),
    asking: isAsking(reading, bait),
  };
}

function linkConcepts(unknown: readonly Link[]): LinkConcept[] {
  if (unknown.length === 0) return [];
  return unknown.some(isOdd) ? ["link", "oddLink"] : ["link"];
}

function linkBait(links: readonly Link[], text: string, ownHost: string): Bait[] {
  const found: Bait[] = [];
  if (links.some(isShortened)) found.push("shortener");
  if (links.some((link) => looksLikeABank(link, ownHost))) found.push("look-alike-link");
  if (links.some(leadsToMessenger)) found.push("messenger");
  if (hasHiddenLink(text)) found.push("hidden-link");
  return found;
}

function phraseBait({ words }: Reading, text: string): Bait[] {
  const found = findPhrases(words, BAIT_BOOK).filter(
    ({ kind, from, to }) =>
      !DENIED.has(words[from - 1]?.folded ?? "") && !(kind === "loan-offer" && atTheBank(words.slice(to, to + 6))),
  );
  const handle = HANDLE.test(text) && words.some(({ folded }) => MESSENGERS.has(folded));
  return handle ? [...found.map(({ kind }) => kind), "messenger"] : found.map(({ kind }) => kind);
}

/** "J’ai obtenu mon prêt grâce à Mme Sabatier, de l’agence de Pau." */
const atTheBank = (next: Reading["words"]) => next.some(({ folded }) => BANK_PEOPLE.has(folded));

function abuseIn({ words }: Reading): Set<"insult" | "threat"> {
  const told = new Set(findPhrases(words, TOLD_BOOK).map(({ from }) => from));
  const meant = findPhrases(words, ABUSE_BOOK).filter((found) => !isTold(words, found, told));
  return new Set(meant.map(({ kind }) => kind));
}

/** How far before an insult "il m'a traitée de" still tells of it. */
const TOLD_WITHIN = 8;

function isTold(words: Reading["words"], { from }: Found<string>, told: ReadonlySet<number>): boolean {
  if (words[from]?.quoted) return true;
  return Array.from({ length: TOLD_WITHIN }, (_, back) => from - back).some((place) => told.has(place));
}

/** Ends on a question, or tells of something received, and makes nobody do anything. Only a question excuses a saviour or a sale. */
function isAsking({ words, questions }: Reading, bait: ReadonlySet<Bait>): boolean {
  const found = findPhrases(words, ASKING_BOOK).filter(({ from }) => !words[from]?.quoted);
  const calls = found.filter(({ kind, from }) => kind === "call" && !DENIED.has(words[from - 1]?.folded ?? ""));
  if (calls.length > 0) return false;
  const asked = ({ kind, from }: (typeof found)[number]) =>
    kind === "question" && questions.has(words[from]?.sentence ?? -1);
  if (questions.has(words.at(-1)?.sentence ?? -1) || found.some(asked)) return true;
  if (bait.has("recovered-money") || bait.has("trade")) return false;
  const reachable = words.some(({ folded }) => folded === MASKED);
  return found.some(({ kind }) => kind === "warning" || (kind === "told" && !reachable));
}

/** More than a title: a long text in capitals, or exclamation marks by the handful. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (letters >= 60 && capitals > letters * 0.7) || (text.match(/!!!+/gu)?.length ?? 0) >= 2;
}
