import type { ThreadCard } from "#app/features/threads/cards.ts";
import type { MergeRefusal } from "./rules.ts";

/** Two numbers that become one; `common` of them are the same people. */
export interface Sum {
  from: number;
  into: number;
  common: number;
}

/** The other thread, and what would come of the two; `refusal` when that may not be. */
export interface OtherThread {
  card: ThreadCard;
  refusal: MergeRefusal | null;
  sums: { votes: Sum; followers: Sum; replies: Sum };
}

/** What a moderator reads before two threads are made one. */
export interface MergeView {
  from: ThreadCard;
  /** It is merged already: with this one. */
  already: { title: string; lang: "fr" | "en"; path: string; rulingId: number } | null;
  /** Threads of its kind that say something like it; whoever reported it as a duplicate named the first ones. */
  suggestions: { card: ThreadCard; reported: boolean }[];
  other: OtherThread | null;
}
