/** What makes a contribution look like spam or abuse. */
export const SIGNS = [
  "rate",
  "repeated",
  "disposable-address",
  "new-account",
  "links",
  "shouting",
  "shortener",
  "look-alike-link",
  "hidden-link",
  "messenger",
  "fake-support",
  "recovered-money",
  "loan-offer",
  "easy-money",
  "trade",
  "pitch",
  "insult",
  "threat",
] as const;

export type Sign = (typeof SIGNS)[number];

/** Whoever warns of these, or asks whether they are true, shows them too. */
export type Bait = Extract<
  Sign,
  | "shortener"
  | "look-alike-link"
  | "hidden-link"
  | "messenger"
  | "fake-support"
  | "recovered-money"
  | "loan-offer"
  | "easy-money"
  | "trade"
  | "pitch"
>;

export interface Submission {
  /** Title and body, already masked by the shield. */
  text: string;
  name: string;
  author: {
    /** Null: a visitor without an account. */
    ageHours: number | null;
    /** Contributions that stand. */
    published: number;
    trusted: boolean;
    team: boolean;
  };
  /** Contributions of the last hour; sameText: the same fingerprint, by anyone, in a day. */
  recent: { byAuthor: number; byNetwork: number; sameText: number };
  /** Told by isDisposable(); false where there is no address. */
  disposableAddress: boolean;
  /** Of the site: links to it are no sign. */
  ownHost: string;
}

/** What was read in the text and the name. */
export interface TextSigns {
  bait: ReadonlySet<Bait>;
  abuse: ReadonlySet<"insult" | "threat">;
  /** Links to hosts that are neither ours nor known to be public. */
  unknownLinks: number;
  words: number;
  shouting: boolean;
  /** It asks whether something is true, or warns of it, rather than offers it. */
  asking: boolean;
}

export interface SpamScore {
  score: number;
  signs: { sign: Sign; weight: number }[];
  /** A person reads it before it is published. */
  held: boolean;
}

/** From this score on, a person reads first. */
export const HOLD_AT = 10;
/** All that a question or a warning shows of a fraud weighs no more than this, and its links no more than that. */
const MOST_WHEN_ASKING = 4;
const MOST_OF_LINKS_WHEN_ASKING = 3;
/** A pitch by itself holds newcomers only. */
const SHARE_OF_A_PITCH = 0.8;
/** A long text may show its sources: as many links more as it holds of this. */
const WORDS_FOR_A_LINK = 60;
/** Below, saying the same thing is only agreeing: "Même problème ici." */
const FEWEST_WORDS_TO_REPEAT = 6;

/** Whether to publish at once, and what speaks against it. */
export function weighSigns(submission: Submission, text: TextSigns): SpamScore {
  const { author } = submission;
  const weights: [Sign, number][] = [
    ...senderWeights(submission, text.words),
    ["links", linkWeight(text, isNew(submission))],
    ["shouting", text.shouting ? 2 : 0],
    ...baitWeights(text, author.trusted),
    ...[...text.abuse].map((sign): [Sign, number] => [sign, HOLD_AT]),
  ];
  const signs = weights.filter(([, weight]) => weight > 0).map(([sign, weight]) => ({ sign, weight }));
  const score = signs.reduce((sum, { weight }) => sum + weight, 0);
  return { score, signs, held: score >= HOLD_AT && !author.team };
}

function isNew({ author }: Submission): boolean {
  return !author.trusted && author.published < 3 && (author.ageHours === null || author.ageHours < 72);
}

function senderWeights(submission: Submission, words: number): [Sign, number][] {
  const { recent, disposableAddress } = submission;
  const repeated = words < FEWEST_WORDS_TO_REPEAT ? 0 : recent.sameText >= 3 ? HOLD_AT : recent.sameText >= 1 ? 5 : 0;
  // Many people stand behind one address of an agency or of a telephone network.
  const rate = step(recent.byAuthor, 6, 15) + step(recent.byNetwork, 20, 60);
  return [
    ["rate", rate],
    ["repeated", repeated],
    ["disposable-address", disposableAddress ? 4 : 0],
    ["new-account", isNew(submission) ? 2 : 0],
  ];
}

const step = (count: number, some: number, many: number) => (count >= many ? HOLD_AT : count >= some ? 4 : 0);

function linkWeight({ unknownLinks, words, asking }: TextSigns, isNew: boolean): number {
  const links = Math.max(unknownLinks > 0 ? 1 : 0, unknownLinks - Math.floor(words / WORDS_FOR_A_LINK));
  const weight = links >= 3 ? HOLD_AT : links * 3;
  const asked = asking ? Math.min(weight, MOST_OF_LINKS_WHEN_ASKING) : weight;
  return isNew ? asked : Math.floor(asked / 2);
}

/** Known people are believed half more; a question or a warning is not an offer. */
function baitWeights({ bait, asking }: TextSigns, trusted: boolean): [Sign, number][] {
  const each = trusted ? HOLD_AT / 2 : HOLD_AT;
  if (!asking) return [...bait].map((sign) => [sign, sign === "pitch" ? each * SHARE_OF_A_PITCH : each]);
  return [...bait].map((sign) => [sign, MOST_WHEN_ASKING / bait.size]);
}
