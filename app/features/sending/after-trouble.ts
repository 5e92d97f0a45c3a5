import { passes, type Trouble } from "#app/features/networks/trouble.ts";

/** After that many tries, about a day has gone by (features/mail/backoff.ts). */
export const MOST_TRIES = 22;
/** What was under way when its answer was lost may still arrive: nobody looks, and none sends again, before that. */
export const LOOK_AFTER_MS = 30_000;
/** A network that asks for more than a day is asked again after one. */
const LONGEST_REST_MS = 24 * 3600_000;

/** asked: the answer to something that must not be done twice; looked: whether it stands there; changed: what may be asked twice. */
export type Step = "asked" | "looked" | "changed";

export interface Met {
  step: Step;
  trouble: Trouble;
  /** This one included. */
  tries: number;
  /** The network lets us look whether it was done. */
  mayLook: boolean;
  at: Date;
  /** Of features/mail/backoff.ts, in milliseconds. */
  wait: number;
}

/** `unknown`: it may stand there, and has to be looked up before it is sent again. */
export type Next =
  | { state: "waiting"; nextTryAt: Date; unknown: boolean }
  | { state: "failed" }
  | { state: "uncertain" };

/** What becomes of a dispatch that met a trouble. */
export function afterTrouble(met: Met): Next {
  const { step, trouble, tries, mayLook } = met;
  const over = tries >= MOST_TRIES;
  if (step === "changed")
    return (passes(trouble) || trouble.perhapsDone) && !over ? later(met, false) : { state: "failed" };
  if (step === "asked" && !trouble.perhapsDone)
    return passes(trouble) && !over ? later(met, false) : { state: "failed" };
  // From here on it may stand there.
  if (!mayLook || over) return { state: "uncertain" };
  // The account is taken for broken, and looks again once it is connected anew.
  const waits = step === "asked" || passes(trouble) || trouble.kind === "unauthorized";
  return waits ? later(met, true) : { state: "uncertain" };
}

function later({ trouble, at, wait }: Met, unknown: boolean): Next {
  const asked = restOf(trouble, at);
  const least = unknown ? Math.max(wait, LOOK_AFTER_MS) : wait;
  return { state: "waiting", nextTryAt: new Date(Math.max(+at + least, +(asked ?? 0))), unknown };
}

/** Until when the network wants to be left alone; null when it did not say, or said a moment that is past. */
export function restOf({ retryAt }: Trouble, at: Date): Date | null {
  if (retryAt === null || !(+retryAt > +at)) return null;
  return new Date(Math.min(+retryAt, +at + LONGEST_REST_MS));
}

/** What concerns the account itself, and everything that would leave from it. */
export function breaksAccount({ kind }: Trouble, step: Step): boolean {
  return kind === "unauthorized" || (kind === "forbidden" && step !== "looked");
}
