import { DAYS } from "./limits.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The end of a suspension, as the form says it; null when it says none. */
export function untilOf({ until, untilDate }: { until: string; untilDate: string }, now: Date): Date | null {
  const days = DAYS.find((known) => known === until);
  if (days) return new Date(+now + Number(days) * DAY);
  if (until !== "date" || !/^\d{4}-\d\d-\d\d$/.test(untilDate)) return null;
  const end = new Date(`${untilDate}T23:59:59.000Z`);
  return Number.isNaN(+end) ? null : end;
}
