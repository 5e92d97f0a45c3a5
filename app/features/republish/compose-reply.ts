import type { Told } from "#app/features/secrecy/told.ts";
import type { Problem } from "./check-draft.ts";

/** Of the form as a whole. changed: the answer is no longer the one that the page showed; told-meanwhile: by somebody else. */
export type ComposeNotice =
  | "changed"
  | "disconnected"
  | "names"
  | "not-connected"
  | "previewed"
  | "ref-taken"
  | "secrets"
  | "secrecy"
  | "session-ended"
  | "taken-up"
  | "told-meanwhile"
  | "too-many";

/** What the server says back to the form, with everything that was typed. */
export interface ComposeReply {
  values: Record<string, string>;
  notice: ComposeNotice | null;
  problems: Problem[];
  /** What banking secrecy forbids, and what the shield would mask, in the words that say it. */
  told: Told[];
  secrets: string[];
}
