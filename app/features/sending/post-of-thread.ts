import type { Network } from "#app/features/networks/networks.ts";
import type { Phase } from "./phase.ts";

/** What was sent of a thread to one account. */
export interface PostOfThread {
  id: number;
  network: Network;
  handle: string;
  phase: Phase;
  url: string | null;
  sentAt: Date | null;
  /** When it leaves, while it is scheduled. */
  sendAt: Date | null;
  trouble: string | null;
  /** The site says something else since. */
  stale: boolean;
  /** Where its text is written anew, when it did not leave and may be. */
  takeUp: string | null;
}
