import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { exactly, type MomentForm, sinceThen } from "./moments.ts";

export interface TimeProps {
  at: Date;
  /** moment: day and hour; day: 14 novembre 2026; short: 14 nov. 2026. */
  form?: MomentForm;
  /** Never "il y a 3 jours": where the date itself is what one came to read. */
  exact?: boolean;
  className?: string;
}

/**
 * The exact date from the server; in the browser how long ago, as long as that is recent: public/before-paint.js says it
 * first, of what bears data-since.
 */
export function Time({ at, form = "moment", exact = false, className }: TimeProps) {
  const { i18n } = useTranslation();
  const now = useSyncExternalStore(everyMinute, thisMinute, notYet);
  const text = exactly(at, i18n.language, form);
  const since = now === null || exact ? null : sinceThen(at, now, i18n.language);
  return (
    <time
      dateTime={at.toISOString()}
      data-since={exact ? undefined : ""}
      title={since ? exactly(at, i18n.language, "moment") : undefined}
      className={className}
      suppressHydrationWarning
    >
      {since ?? text}
    </time>
  );
}

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all the times of a page. */
function everyMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

function notYet(): null {
  return null;
}
