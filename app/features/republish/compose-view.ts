import type { Limits } from "#app/features/networks/limits.ts";
import type { Network } from "#app/features/networks/networks.ts";
import type { IdeaStatus, ThreadKind } from "#app/features/threads/cards.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Participant } from "./names-in.ts";

/** An account that a post may leave from, with what is proposed for it. */
export interface AccountView {
  id: number;
  network: Network;
  handle: string;
  name: string;
  limits: Limits;
  /** Another person must agree before it leaves. */
  fourEyes: boolean;
  ref: string;
  link: string;
  /** One post; and the same as a chain, as its field holds it. */
  proposal: { text: string; chain: string };
  before: PostBefore | null;
  /** How its section opens when a text is taken up again; null: as proposed. */
  opens: Opening | null;
}

interface Opening {
  include: boolean;
  mode: "one" | "chain";
  /** Null: no picture. */
  alt: string | null;
}

/** A post that did not leave, whose text is written anew here. */
export interface TakenView {
  postId: number;
  /** Nobody has sent it, taken it up or given it up meanwhile. */
  open: boolean;
  trouble: string | null;
  /** The bank has corrected what it tells since. */
  changed: boolean;
}

/** What has left from this account about this thread already, or is about to. */
export interface PostBefore {
  id: number;
  ref: string;
  state: "approval" | "waiting" | "sent" | "uncertain" | "failed";
  url: string | null;
  at: Date;
}

/** What the bank said, as the page shows it. */
export interface ToldView {
  subject: "answer" | "decision";
  subjectId: number;
  hash: string;
  html: string;
  at: Date;
  status: IdeaStatus | null;
  /** A member's words, that the bank made its own. */
  confirmed: boolean;
}

export interface ComposeView {
  thread: { id: number; kind: ThreadKind; title: string; path: string; lang: Language };
  told: ToldView;
  accounts: AccountView[];
  /** Accounts that their network no longer lets in. */
  broken: { id: number; network: Network; handle: string }[];
  card: { path: string; alt: string };
  /** Nobody agreed to be named elsewhere: whoever took part is looked for in the texts. */
  people: Participant[];
  taken: TakenView | null;
}
