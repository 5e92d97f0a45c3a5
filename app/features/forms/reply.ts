import type { Told } from "#app/features/secrecy/told.ts";
import type { MaskCounts } from "#app/features/shield/mask-counts.ts";

/** What will be published, secrets masked, when the page that sent the form had not shown it. */
export interface Review {
  /** Null where the form has none. */
  title: string | null;
  html: string;
  /** Of both texts together, and of each field. */
  counts: MaskCounts;
  fields: { title: MaskCounts; body: MaskCounts };
}

/** What the server says back to a form it refused: what was typed, and why. Texts are keys of writing:errors. */
export interface FormReply {
  /** Everything typed except passwords, with `intent` (and `answerId`) so that each form of a page knows its own. */
  values: Record<string, string>;
  errors: Record<string, string[]>;
  /** What concerns the whole form: refused for too many tries, session ended... */
  form: string | null;
  review?: Review;
  /** What banking secrecy forbids, as it was written. */
  told?: Told[];
  /** What must not be public, as it was written. */
  quoted?: string[];
}

/** The reply, when it is this form's and not its neighbour's. */
export function replyTo(reply: FormReply | null, intent: string, answerId = ""): FormReply | null {
  if (reply?.values["intent"] !== intent) return null;
  return (reply.values["answerId"] ?? "") === answerId ? reply : null;
}

export function typed(reply: FormReply | null, name: string, before = ""): string {
  return reply?.values[name] ?? before;
}
