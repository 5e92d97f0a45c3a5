import { useTranslation } from "react-i18next";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "40 min", "7 heures", "3 jours": one unit is all a median needs. */
export function useDelayWords(): (delay: number) => string {
  const { t } = useTranslation("register");
  return (delay) => {
    if (delay < HOUR) return t("figures.minutes", { count: Math.max(1, Math.round(delay / MINUTE)) });
    if (delay < 2 * DAY) return t("figures.hours", { count: Math.round(delay / HOUR) });
    return t("figures.days", { count: Math.round(delay / DAY) });
  };
}
