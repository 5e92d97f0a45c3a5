import type { DispatchLine, ThreadTold } from "./dispatch-line.ts";
import type { Network } from "#app/features/networks/networks.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Phase } from "./phase.ts";

export interface PartView {
  position: number;
  text: string;
  url: string | null;
  sentAt: Date;
  deletedAt: Date | null;
}

/** One post, with all that was ever asked for of it. */
export interface PostView {
  id: number;
  phase: Phase;
  account: { network: Network; handle: string; url: string | null };
  thread: ThreadTold;
  subject: "answer" | "decision";
  lang: Language;
  /** The longest text that the account takes, as its network counts; null: as long as one likes. */
  most: number | null;
  parts: PartView[];
  dispatches: DispatchLine[];
  /** What the site says now, where that is something else. */
  stale: { since: Date; title: string; body: string } | null;
  acts: { replace: boolean; reply: boolean; remove: boolean };
  /** Of a change that is asked for from this page. */
  key: string;
}

/** How the server's reply to a form names what was typed in each of its texts. */
export function partName(place: number): string {
  return `text-${place}`;
}
