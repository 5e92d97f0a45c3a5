import { useTranslation } from "react-i18next";

const HOUR = 60;
const DAY = 24 * HOUR;

/** A number of minutes in the unit that people would use. */
export function useDelay(): (minutes: number) => string {
  const { t } = useTranslation("reach");
  return (minutes) => {
    if (minutes < 2 * HOUR) return t("delay.minutes", { count: minutes });
    if (minutes < 2 * DAY) return t("delay.hours", { count: Math.round(minutes / HOUR) });
    return t("delay.days", { count: Math.round(minutes / DAY) });
  };
}
