/** Months as Paris counts them: the register is read by day and month, never by the hour. */
const ZONE = "Europe/Paris";
const HOUR = 3_600_000;

const parts = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });

let known = { hour: NaN, day: "" };

/** "2026-11-20". A day never begins within an hour: the next line of the log is mostly of the same. */
export function dayOf(at: Date): string {
  const hour = Math.floor(+at / HOUR);
  if (known.hour !== hour) known = { hour, day: parts.format(at) };
  return known.day;
}

/** When the last `count` months began, this one included, the oldest first. */
export function monthStarts(now: Date, count: number): Date[] {
  const [year = 0, month = 1] = dayOf(now).split("-").map(Number);
  return Array.from({ length: count }, (_, index) => startOf(year, month - count + index));
}

/** Months counted from 0; before January is the year before. Paris is one or two hours ahead. */
function startOf(year: number, month: number): Date {
  const midnight = Date.UTC(year, month, 1);
  const summer = new Date(midnight - 2 * HOUR);
  return dayOf(summer).endsWith("-01") ? summer : new Date(midnight - HOUR);
}
