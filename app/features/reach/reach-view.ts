import type { Figures } from "#app/features/networks/port.ts";
import type { Network } from "#app/features/networks/networks.ts";
import type { Page } from "#app/features/threads/cards.ts";
import type { Period, Summary } from "./board.ts";

export const REACH_PATH = "/equipe/portee";
export const REACH_CSV_PATH = "/equipe/portee.csv";

/** ?tri= of the posts. */
export const POST_SORTS = ["recentes", "visites", "reactions"] as const;
export type PostSort = (typeof POST_SORTS)[number];

export function readPostSort(text: string | null): PostSort {
  return POST_SORTS.find((sort) => sort === text) ?? "recentes";
}

export interface PostLine extends Figures {
  id: number;
  network: Network;
  thread: { title: string; path: string | null };
  /** On its network. */
  url: string | null;
  sentAt: Date;
  visits: number;
  /** Questions of this site that were made of replies to it. */
  started: number;
  measuredAt: Date | null;
}

/** What the site says by itself among the servers of ActivityPub, and what came of it there. */
export interface NoteLine {
  id: number;
  title: string;
  path: string;
  publishedAt: Date;
  likes: number;
  reposts: number;
  replies: number;
}

export interface StartedThread {
  title: string;
  path: string;
  network: Network;
  at: Date;
}

/** What became of what people said to the bank, over the period. */
export interface Handled {
  heard: number;
  answered: number;
  turned: number;
  linked: number;
  dismissed: number;
  /** From the moment when it was said; null where nothing was handled. */
  medianMinutes: number | null;
}

/** Exactly what the board shows. */
export interface ReachView {
  days: Period;
  sort: PostSort;
  summary: Summary;
  handled: Handled;
  started: StartedThread[];
  posts: Page<PostLine>;
  notes: NoteLine[];
}
