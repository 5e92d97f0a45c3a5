import { foldWord, readAsLatin } from "../members/names/look-alikes.ts";
import {
  BANK_NAMES,
  COMMON_ENDINGS,
  LURES,
  MESSENGER_HOSTS,
  OFFICIAL_HOSTS,
  SHORT_NAMES,
  SHORTENERS,
} from "./bank-hosts.ts";

export interface Link {
  /** As written, in small letters. */
  host: string;
  /** Whether anything follows the host. */
  path: boolean;
}

const MARKDOWN_LINK = /\[([^[\]\n]{1,200})\]\(([^()\s]{1,2000})\)/gu;
const LINK = /^(https?:\/\/)?((?:[\p{L}\p{M}\d-]{1,63}\.){1,10}[\p{L}\p{M}\d-]{2,30})(?::\d{1,5})?(?:[/?#](.*))?$/iu;

/** Only its beginning tells where a link leads. */
const LONGEST_LINK = 400;

/** Every address in a text, with or without "https://". */
export function linksOf(text: string): Link[] {
  return text.split(/[\s<>()[\]"«»“”|]+/u).flatMap((piece) => {
    const link = readLink(piece.slice(0, LONGEST_LINK).replace(/[.,;:!?…*_]+$/u, ""));
    return link ? [link] : [];
  });
}

function readLink(piece: string): Link | null {
  const [, scheme, host, path] = LINK.exec(piece.slice(0, LONGEST_LINK)) ?? [];
  if (!host || (!scheme && !/\.\p{L}{2,30}$/u.test(host))) return null;
  // "fin.Ensuite" is two sentences; an address without "https://" is written in small letters.
  if (!scheme && /\.\p{Lu}/u.test(host)) return null;
  return { host: host.toLowerCase(), path: path !== undefined && path !== "" };
}

/** A link whose words are the address of somewhere else. */
export function hasHiddenLink(text: string): boolean {
  return [...text.matchAll(MARKDOWN_LINK)].some(([, words = "", target = ""]) => {
    const shown = readLink(words.trim());
    const led = readLink(target);
    return shown !== null && led !== null && ownerOf(shown.host) !== ownerOf(led.host);
  });
}

const ownerOf = (host: string) => host.split(".").slice(-2).join(".");

const isUnder = (host: string, owners: readonly string[]) =>
  owners.some((owner) => host === owner || host.endsWith(`.${owner}`));

export const isShortened = ({ host, path }: Link) => path && isUnder(host, SHORTENERS);
export const leadsToMessenger = ({ host, path }: Link) => path && isUnder(host, MESSENGER_HOSTS);

/** Neither the site's nor a place that everyone knows. */
export function isUnknown({ host }: Link, ownHost: string): boolean {
  return !isUnder(host, [...OFFICIAL_HOSTS, ownHost]);
}

/** Where a host of one's own is cheap, or a name made of several words one trusts. */
export function isOdd({ host }: Link): boolean {
  const [ending = "", owned = ""] = host.split(".").reverse();
  return !COMMON_ENDINGS.has(ending) || owned.split("-").some((word) => LURES.has(latin(word)));
}

/** Not a bank's, and made to be taken for one. */
export function looksLikeABank({ host }: Link, ownHost: string): boolean {
  if (isUnder(host, [...OFFICIAL_HOSTS, ownHost])) return false;
  // Nobody types this form, nor another alphabet's letters among Latin ones.
  if (host.split(".").some((label) => label.startsWith("xn--") || mixesAlphabets(label))) return true;
  // "particuliers.sg.fr.connexion.example"
  if (OFFICIAL_HOSTS.some((official) => official.includes(".") && `.${host}`.includes(`.${official}.`))) return true;
  const [, ...owned] = host.split(".").reverse();
  const words = owned.flatMap((label) => label.split("-")).filter((word) => word !== "" && word !== "www");
  return NAMES.some((name) => foldWord(latin(words.join(""))).includes(name)) || hasShortName(words);
}

const NAMES = BANK_NAMES.map(foldWord);
const latin = (text: string) => readAsLatin(text, { signs: false }).replaceAll(" ", "");

function hasShortName(words: readonly string[]): boolean {
  return words.some((word) => SHORT_NAMES.includes(latin(word))) && words.some((word) => LURES.has(latin(word)));
}

function mixesAlphabets(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label);
}
