import { type Role, speaksForTheBank } from "#app/features/access/table.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Lifetime {
  /** Without being used, in milliseconds. */
  idle: number;
  /** However busy. */
  absolute: number;
}

const MEMBER: Lifetime = { idle: 30 * DAY, absolute: 180 * DAY };
/** A working day, and not over lunch. */
const TEAM: Lifetime = { idle: HOUR, absolute: 12 * HOUR };
/** Half-way through the door: long enough to find a telephone. */
const INCOMPLETE: Lifetime = { idle: 15 * MINUTE, absolute: 15 * MINUTE };

/** How often it is written that a session is used. */
export const SEEN_EVERY = 5 * MINUTE;
/** For so long after a proof of identity, dangerous acts are done without asking again. */
const CONFIRMED_FOR = 15 * MINUTE;
/** A form is taken a little longer than its page is shown: what was typed meanwhile is not lost. */
const FORM_GRACE = 15 * MINUTE;

export function lifetimeOf({ role, complete }: { role: Role; complete: boolean }): Lifetime {
  if (!complete) return INCOMPLETE;
  return speaksForTheBank(role) ? TEAM : MEMBER;
}

export interface SessionDates {
  createdAt: Date;
  seenAt: Date;
}

export function isAlive(session: SessionDates, { idle, absolute }: Lifetime, now: Date): boolean {
  return +now < +session.createdAt + absolute && +now < +session.seenAt + idle;
}

/** Whether the last proof is recent enough; `formSent`: for a form whose page was shown before. */
export function isConfirmed(confirmedAt: Date, now: Date, { formSent = false } = {}): boolean {
  return +now < +confirmedAt + CONFIRMED_FOR + (formSent ? FORM_GRACE : 0);
}
