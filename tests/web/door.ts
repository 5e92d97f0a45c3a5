import type { Act } from "#app/features/access/table.ts";

/** What stands in the world of the test: one's own things, or another's. */
export interface Things {
  question: string;
  idea: string;
  /** An answer in one's own name; its question is `question`. */
  answer: string;
  comment: string;
}

/** Who is asked about: on which things, and what the bank said that anyone of its team may correct. */
export interface Place {
  things: Things;
  bank: { answer: string; decision: string };
  /** Somebody of the team whose role may be changed. */
  memberId: string;
  theme: { id: string; slug: string };
}

export interface Door {
  method: "GET" | "POST";
  /** As in app/routes.ts. */
  route: string;
  what: string;
  path: (place: Place) => string;
  fields?: (place: Place) => Record<string, string>;
  /** What the access table says of it; open to all without. */
  act?: Act;
  /** The answer to whoever may. */
  allowed: number;
  /** The answer to whoever may, on their own things, where a rule refuses what the role could do. */
  own?: number;
  /** The answer to a visitor who may not: led to sign in, or told so with what they typed. */
  visitor?: 303 | 401;
  /** Signed in, one is not asked again. */
  signedIn?: number;
  /** Takes back what was done, so that the next person finds the same world. */
  undo?: (place: Place) => string;
}
