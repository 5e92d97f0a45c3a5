import { findPhrases, phraseBook, type Found } from "../phrases/phrases.ts";
import type { Word } from "../phrases/read-words.ts";
import { FACT_SETS, PUBLIC_THINGS, RULES_OF_ALL } from "./fact-words.ts";
import { AMOUNTS, DEALINGS, EXPLAINED, HAPPENED, IMPERSONAL, NAMED, SEEN } from "./facts.ts";
import { BARRIERS } from "./vocabulary.ts";

/** What sort of thing is told, whatever it is told of. */
type Fact = "happened" | "impersonal" | "amount" | "dealing" | "named" | "explained";
type Topic = "balance" | "operation" | "product-held" | "file" | "client" | "named-account";

const STOPS = [...BARRIERS, ...PUBLIC_THINGS, "aucun", "aucune", "devez", "qui"];
const BOOK = phraseBook<Fact>(
  {
    happened: HAPPENED,
    impersonal: IMPERSONAL,
    amount: AMOUNTS,
    dealing: DEALINGS,
    named: NAMED,
    explained: EXPLAINED,
  },
  FACT_SETS,
  STOPS,
);
const SEEN_BOOK = phraseBook({ seen: SEEN }, FACT_SETS, STOPS);

const sets = (...names: string[]) => new Set(names.flatMap((name) => FACT_SETS[name] ?? []));
const PERSON = new Set(["vous", "you", ...sets("your", "title")]);
/** "Les garanties que vous avez souscrites" are anybody's. */
const RELATIVES = new Set(["que", "qu", "dont", "ou", "qui", "that", "which"]);
/** "Jusqu’à 500 €" is a rule, "jusqu’en 2038" is somebody’s. */
const LIMITS = new Set([...sets("sum"), "%", "#"]);
const RULES = new Set(RULES_OF_ALL);
const TOPICS: [Topic, ReadonlySet<string>][] = [
  ["balance", new Set(["solde", "soldes", "balance", "decouvert", "overdrawn", "epargne", "debiteur", "crediteur"])],
  ["file", sets("file")],
  ["operation", sets("operation")],
  ["product-held", sets("product")],
];

/** What is told of a person's affairs, as long as nothing makes it a supposition. */
export function toldFacts(words: readonly Word[]): Found<Topic>[] {
  const { ruled, personal } = surroundings(words);
  return findPhrases(words, BOOK)
    .filter(({ kind, from }) => {
      const first = words[from];
      if (isTheirs(words, from)) return false;
      if (kind === "explained") return personal.has(first?.sentence ?? -1);
      if (kind === "dealing" && RELATIVES.has(words[from - 1]?.folded ?? "")) return false;
      return kind === "happened" || kind === "named" || !ruled.has(first?.clause ?? -1);
    })
    .map((found) => ({ ...found, kind: found.kind === "named" ? "named-account" : topicOf(words, found) }));
}

/** What somebody of the team says to have seen: no supposition excuses it. */
export function seenFacts(words: readonly Word[]): Found<Topic>[] {
  return findPhrases(words, SEEN_BOOK)
    .filter(({ from }) => !words[from]?.quoted)
    .map((found) => ({ ...found, kind: topicOf(words, found) }));
}

function surroundings(words: readonly Word[]) {
  const ruled = new Set<number>();
  const personal = new Set<number>();
  for (const [at, { folded, clause, sentence }] of words.entries()) {
    const isLimit = folded === "jusqu" && words.slice(at + 1, at + 4).some((word) => LIMITS.has(word.folded));
    if (isLimit || RULES.has(folded)) ruled.add(clause);
    if (PERSON.has(folded)) personal.add(sentence);
  }
  return { ruled, personal };
}

function topicOf(words: readonly Word[], { from, to }: Found<string>): Topic {
  const told = words.slice(from, to);
  const topic = TOPICS.find(([, names]) => told.some(({ folded }) => names.has(folded)));
  return topic?.[0] ?? "client";
}

/** "Le vôtre" is whatever was spoken of. */
const isTheirs = (words: readonly Word[], at: number) =>
  words[at]?.folded === "votre" && ["le", "la"].includes(words[at - 1]?.folded ?? "");
