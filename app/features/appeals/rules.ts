import type { AppealParty, RulingAct } from "#app/features/moderation/words.ts";

/** Six months, by the calendar (DSA, article 20). */
const MONTHS_TO_APPEAL = 6;
const ZONE = "Europe/Paris";
const HOUR = 3600_000;

export const APPEAL_TEXT = { min: 20, max: 3000 } as const;
export const APPEAL_REPLY = { min: 20, max: 3000 } as const;

/** What takes something away from somebody: that may be contested by them. */
const AGAINST_AUTHORS: ReadonlySet<RulingAct> = new Set<RulingAct>([
  "hold",
  "hide",
  "remove",
  "lock",
  "mask",
  "merge",
  "warn",
  "suspend",
  "discard-votes",
]);

/** Judged for good here: beyond it are the out-of-court body and the courts. */
const JUDGED: ReadonlySet<RulingAct> = new Set<RulingAct>(["uphold", "overturn"]);

export function mayBeAppealed(act: RulingAct, party: AppealParty): boolean {
  return party === "author" ? AGAINST_AUTHORS.has(act) : !JUDGED.has(act);
}

/** The midnight in Paris from which it is too late: six months after that day, or after the last day of that month. */
export function appealsEnd(ruledAt: Date): Date {
  const { year, month, day } = dayInParis(ruledAt);
  const last = new Date(Date.UTC(year, month + MONTHS_TO_APPEAL, 0)).getUTCDate();
  return midnightInParis(Date.UTC(year, month - 1 + MONTHS_TO_APPEAL, Math.min(day, last) + 1));
}

/** The last day on which it may still be contested, as an instant to write. */
export function lastDayToAppeal(ruledAt: Date): Date {
  return new Date(+appealsEnd(ruledAt) - HOUR);
}

/** Months from 1. */
function dayInParis(at: Date): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE })
    .format(at)
    .split("-")
    .map(Number);
  return { year, month, day };
}

/** Paris is one hour before Greenwich in winter and two in summer, and never changes at midnight. */
function midnightInParis(dayAtGreenwich: number): Date {
  const inSummer = new Date(dayAtGreenwich - 2 * HOUR);
  const hour = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, hour: "2-digit" }).format(inSummer);
  return hour === "00" ? inSummer : new Date(dayAtGreenwich - HOUR);
}

export type AppealRefusal =
  | "not-found"
  | "not-allowed"
  | "not-appealable"
  | "too-late"
  | "already-appealed"
  | "already-undone";

export interface Appealed {
  act: RulingAct;
  party: AppealParty;
  /** When whoever appeals was told. */
  ruledAt: Date;
  undone: boolean;
  /** They have contested it before. */
  before: boolean;
  at: Date;
}

/** Why this may not be contested; null when it may. */
export function refusalToAppeal({ act, party, ruledAt, undone, before, at }: Appealed): AppealRefusal | null {
  if (!mayBeAppealed(act, party)) return "not-appealable";
  if (before) return "already-appealed";
  if (undone) return "already-undone";
  return +at < +appealsEnd(ruledAt) ? null : "too-late";
}

export type JudgeRefusal = "not-found" | "not-allowed" | "own-case" | "reply-missing" | "already-decided";

export interface Judged {
  judgeId: number;
  /** Whoever made the ruling, whose words they were, whoever reported them, whoever appeals. */
  parties: readonly (number | null)[];
  reply: string;
  open: boolean;
}

/** Why this person may not judge this; null when they may. Nobody judges what they have a part in. */
export function refusalToJudge({ judgeId, parties, reply, open }: Judged, allowed: boolean): JudgeRefusal | null {
  if (!allowed) return "not-allowed";
  if (parties.includes(judgeId)) return "own-case";
  if (!open) return "already-decided";
  return reply.trim() === "" ? "reply-missing" : null;
}
