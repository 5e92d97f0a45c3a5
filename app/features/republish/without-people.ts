import { DEAR, HELLO, MOST_GREETINGS, TITLE } from "./greeting-words.ts";

const WORDS = String.raw`(?:${TITLE}|[^,.!:;?\n])`;
/** "Bonjour Léa," "Chère Mme. Petit," "Bonjour et merci pour votre question." */
const GREETINGS = [
  new RegExp(String.raw`^${HELLO}${WORDS}{0,60}(?:[,.!:;]+|\n|$)\s*`, "iu"),
  new RegExp(String.raw`^${DEAR}${WORDS}{0,40}(?:[,!]|\n)\s*`, "iu"),
  /^(?:merci|nous vous remercions|thank you|thanks)(?!\p{L})[^,.!:;?\n]{0,30}\b(?:question|message|idée|proposition|suggestion|retour|idea|feedback)s?[.!]+\s*/iu,
] as const;
/** "Cordialement, Noa": of a letter, not of a post. */
const FAREWELL =
  /\s*(?:^|\n)\s*(?:bien )?(?:cordialement|à vous|respectueusement|bonne (?:journée|soirée)|à bientôt|(?:kind|best) regards|yours sincerely)[^\n.]{0,60}[.!]?(?:\n[^\n]{0,60})?$/iu;

/** A handle of this site or of another: "@lea-m"; not what stands in an address. */
const MENTION = /(?<![\p{L}\p{N}_.+@/-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_](?:@[\p{L}\p{N}.-]+[\p{L}\p{N}])?/gu;
const CALLED = new RegExp(String.raw`(^|[.!?…\n]\s*)${MENTION.source}\s*[,:]?\s*(\p{L})?`, "gu");

/** The answer without whom it was said to: greetings, farewells, and whoever is called by a handle. `someone`: "un membre". */
export function withoutPeople(text: string, someone: string): string {
  const called = text.replace(CALLED, (_, before: string, letter = "") => `${before}${String(letter).toUpperCase()}`);
  return withoutGreeting(called.replace(MENTION, someone)).replace(FAREWELL, "").trim();
}

function withoutGreeting(text: string): string {
  let rest = text;
  for (let step = 0; step < MOST_GREETINGS; step++) {
    const before = rest;
    for (const greeting of GREETINGS) rest = rest.replace(greeting, "");
    if (rest === before) break;
  }
  // Nothing but a greeting: then that is the answer.
  if (rest === "" || rest === text) return text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
