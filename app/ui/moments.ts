/** Dates in words. The bank and its readers live in Paris: the server and every browser write the same hour. */
export type MomentForm = "moment" | "day" | "short";

const ZONE = "Europe/Paris";
const NBSP = "\u00a0";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Past this, the date says more than a count of days. */
const RECENT = 7 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = lang === "en" ? "en-GB" : "fr-FR";
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formats.set(key, known);
  return known;
}

function day(at: Date, lang: string, month: "long" | "short"): string {
  const text = format(lang, { day: "numeric", month, year: "numeric" }).format(at);
  // The day never parts from its month at the end of a line.
  return (lang === "en" ? text : text.replace(/^1 /, "1er ")).replace(" ", NBSP);
}

/** 18 h 42, as French typography writes it. */
function hour(at: Date, lang: string): string {
  const clock = format(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  if (lang === "en") return clock;
  const [hours = "", minutes = ""] = clock.split(":");
  return `${Number(hours)}${NBSP}h${NBSP}${minutes}`;
}

/** The exact date: what the server writes, and what a kept page may say for ever. */
export function exactly(at: Date, lang: string, form: MomentForm): string {
  if (form === "moment") return `${day(at, lang, "long")}, ${hour(at, lang)}`;
  return day(at, lang, form === "short" ? "short" : "long");
}

/** "il y a 6 min", or null when it is not recent. */
export function sinceThen(at: Date, now: number, lang: string): string | null {
  const age = now - at.getTime();
  if (age < -MINUTE || age >= RECENT) return null;
  const words = new Intl.RelativeTimeFormat(lang === "en" ? "en-GB" : "fr-FR", { numeric: "auto", style: "short" });
  if (age < MINUTE) return words.format(0, "second");
  if (age < HOUR) return words.format(-Math.floor(age / MINUTE), "minute");
  if (age < DAY) return words.format(-Math.floor(age / HOUR), "hour");
  return words.format(-Math.floor(age / DAY), "day");
}
