import type { DeclineReason, IdeaCard, IdeaStatus, Person, QuestionCard, ThreadCard } from "./cards.ts";

/** What the person looking may do with one thing; the screen offers these acts and no other. */
export interface Acts {
  edit: boolean;
  withdraw: boolean;
}

export interface CommentView {
  id: number;
  author: Person;
  html: string;
  createdAt: Date;
  editedAt: Date | null;
  acts: Acts;
}

export interface AnswerView {
  id: number;
  author: Person;
  html: string;
  createdAt: Date;
  editedAt: Date | null;
  useful: number;
  notUseful: number;
  /** What the person looking said of it. */
  mine: "useful" | "not-useful" | null;
  voteRefusal: "own" | "signed-out" | "suspended" | "not-allowed" | null;
  accepted: boolean;
  official: { kind: "written" | "confirmed"; by: Person; at: Date } | null;
  comments: CommentView[];
  acts: Acts & { accept: boolean; comment: boolean; confirm: boolean; unconfirm: boolean };
}

export interface DecisionView {
  id: number;
  status: IdeaStatus;
  reason: DeclineReason | null;
  html: string;
  by: Person;
  at: Date;
  nextNewsAt: Date | null;
  editedAt: Date | null;
  acts: Acts;
}

export interface AddendumView {
  id: number;
  html: string;
  createdAt: Date;
  acts: Acts;
}

/** A thread that was made one with the one on the page. */
export interface MergedThread {
  fromId: number;
  /** Empty once its author has left with their words. */
  title: string;
  lang: "fr" | "en";
  at: Date;
  /** The ruling that merged them: what a moderator takes back. */
  rulingId: number;
}

interface ThreadPage {
  html: string;
  tags: string[];
  editedAt: Date | null;
  comments: CommentView[];
  related: ThreadCard[];
  following: boolean;
  /** Absolute address, for sharing. */
  url: string;
  /** Whether the thread or anything in it was edited or withdrawn: then its history is worth a link. */
  hasHistory: boolean;
  /** Closed to new replies by a moderator, since then. */
  lockedAt: Date | null;
  /** The latest first. */
  merged: MergedThread[];
  acts: Acts & { comment: boolean; follow: boolean; merge: boolean };
}

export interface QuestionPage extends ThreadPage {
  card: QuestionCard;
  /** Set apart on top, the latest first. */
  official: AnswerView[];
  /** By the lower bound of Wilson's interval. */
  answers: AnswerView[];
  /** "bank": the thread is closed, the bank alone still has something to say. */
  answerAs: "bank-or-self" | "bank" | "self" | null;
}

export interface IdeaPage extends ThreadPage {
  card: IdeaCard;
  /** The latest first; the first says where the idea stands. */
  decisions: DecisionView[];
  mayDecide: boolean;
  /** What its author added once its words were frozen, the first first. */
  addenda: AddendumView[];
  mayComplete: boolean;
}
