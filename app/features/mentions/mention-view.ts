import type { Network } from "#app/features/networks/networks.ts";
import type { Author, ReplyState } from "./mention-list.ts";
import type { Dismissal } from "./reasons.ts";
import type { MentionKind, MentionState } from "./rules.ts";

/** What of the bank's somebody answered. */
export interface OurPost {
  text: string;
  lang: string;
  url: string | null;
  sentAt: Date | null;
  thread: { title: string; path: string } | null;
}

export interface OurReply {
  id: number;
  state: ReplyState;
  /** What the network said last, as a code. */
  trouble: string | null;
  by: string | null;
  byId: number | null;
  at: Date;
  text: string;
}

/** Exactly what the page of a mention shows. */
export interface MentionView {
  id: number;
  network: Network;
  /** Of the bank: the one that heard it, and that answers. */
  account: { name: string; handle: string; connected: boolean; fourEyes: boolean };
  kind: MentionKind;
  state: MentionState;
  author: Author;
  body: string;
  lang: string | null;
  /** Where it stands on the network. */
  url: string | null;
  saidAt: Date;
  post: OurPost | null;
  /** The one that it is about, was linked to, or became. */
  thread: { title: string; path: string } | null;
  replies: OurReply[];
  handled: { by: string | null; at: Date } | null;
  reason: { dismissal: Dismissal; words: string } | null;
  undoable: boolean;
  /** Its author fills the list: there may be more that was not kept. */
  crowded: boolean;
  /** How long a reply may be, as the network counts. */
  most: number | null;
}
