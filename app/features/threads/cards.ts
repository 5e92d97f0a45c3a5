import type { IDEA_STATUSES, DECLINE_REASONS } from "#db/schema/threads.ts";

/** What every screen knows of a thread and of people: exactly what is shown, nothing private. */

export type ThreadKind = "question" | "idea";
export type IdeaStatus = (typeof IDEA_STATUSES)[number];
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export interface Person {
  /** Empty where the person looking may not know who it is. */
  handle: string;
  name: string;
  /** Speaks for the bank. */
  team: boolean;
  /** Someone who asked with an e-mail address and has no account: no page of their own. */
  guest: boolean;
  /** A client of the bank who wants it known: nobody else is told apart from those who are not. */
  client: boolean;
  /** "Contributeur de confiance": see features/members/trusted.ts. */
  trusted: boolean;
  /** The hash of their picture; null: a drawn one. */
  avatar: string | null;
  /** Signed "Anonyme". Handle and name stay empty but for the team and for whoever wrote it. */
  anonymous: boolean;
  /** Has deleted the account. */
  gone: boolean;
}

export interface ThemeName {
  slug: string;
  name: string;
}

/** Why the person looking may not vote; null when they may. */
export type VoteRefusal = "own" | "closed" | "signed-out" | "suspended" | "not-allowed";

export interface Votes {
  total: number;
  /** Of the total, those of visitors without an account. */
  visitors: number;
  /** Cast in a burst and not in the total: a moderator looks at them first. */
  underReview: number;
  /** The person looking has voted. */
  mine: boolean;
  /** Where their vote does not count: it waits, or was discarded. */
  held: "review" | "discarded" | null;
  refusal: VoteRefusal | null;
}

export interface OfficialExcerpt {
  text: string;
  by: Person;
  at: Date;
}

interface Card {
  id: number;
  slug: string;
  title: string;
  excerpt: string;
  lang: "fr" | "en";
  theme: ThemeName;
  author: Person;
  createdAt: Date;
  votes: Votes;
  /** Answers and comments together. */
  replyCount: number;
  official: OfficialExcerpt | null;
}

export interface QuestionCard extends Card {
  kind: "question";
  answerCount: number;
  accepted: boolean;
}

export interface IdeaCard extends Card {
  kind: "idea";
  status: IdeaStatus;
  decidedAt: Date | null;
}

export type ThreadCard = QuestionCard | IdeaCard;

/** A page of a list; `next` is the cursor for ?apres=. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}
