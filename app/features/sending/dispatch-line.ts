import type { Network } from "#app/features/networks/networks.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Phase } from "./phase.ts";

export interface ThreadTold {
  id: number;
  kind: "question" | "idea";
  slug: string;
  title: string;
  lang: Language;
}

/** Something that was asked for, as the team reads it. */
export interface DispatchLine {
  id: number;
  act: "publish" | "replace" | "reply" | "delete";
  phase: Phase;
  account: { network: Network; handle: string };
  /** Null when it answers somebody. */
  postId: number | null;
  thread: ThreadTold | null;
  /** Whom it answers, when that is no post of ours. */
  answers: { mentionId: number; handle: string } | null;
  lang: Language;
  /** What was asked for: exactly what is to be read there. */
  texts: string[];
  alt: string | null;
  /** Null: the site by itself, or somebody who has left. */
  by: string | null;
  bySite: boolean;
  at: Date;
  sendAt: Date;
  approval: { by: string | null; at: Date } | null;
  tries: number;
  /** When it is tried again, while it waits. */
  nextTryAt: Date | null;
  trouble: string | null;
  doneAt: Date | null;
  hash: string | null;
  url: string | null;
  /** Of a publication: the site says something else than its post since. */
  stale: boolean;
  acts: Record<"approve" | "ownApproval" | "cancel" | "giveUp" | "retry" | "settle" | "takeUp", boolean>;
}
