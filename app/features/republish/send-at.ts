const ZONE = "Europe/Paris";
const TYPED = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d)?$/;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

export type SendAt = { at: Date } | { refusal: "date-missing" | "date-invalid" | "date-past" | "date-far" };

const clock = new Intl.DateTimeFormat("en-GB", {
  ...{ timeZone: ZONE, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
  ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
});

/** When a post is to leave: what clocks show in Paris, as the form says it. */
export function sendAtOf(when: "now" | "later", typed: string, now: Date): SendAt {
  if (when === "now") return { at: now };
  if (typed.trim() === "") return { refusal: "date-missing" };
  const at = inParis(typed.trim());
  if (!at) return { refusal: "date-invalid" };
  if (+at <= +now) return { refusal: "date-past" };
  return +at > +now + YEAR_MS ? { refusal: "date-far" } : { at };
}

/** The instant at which clocks in Paris show this; an hour that a spring night skips is the one after. */
function inParis(typed: string): Date | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = TYPED.exec(typed)?.slice(1).map(Number) ?? [];
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const read = new Date(wall);
  const same = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60;
  if (year < 2000 || !same) return null;
  // Twice: what was true of the first guess may not be of the instant that it leads to.
  const guess = wall - aheadAt(wall);
  return new Date(wall - aheadAt(guess));
}

/** By how much clocks in Paris are ahead of UTC at this instant. */
function aheadAt(instant: number): number {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
