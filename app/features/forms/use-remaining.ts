import { useTranslation } from "react-i18next";

/** How a limit is told: before typing, while typing, and once it is passed. */
export function useLimitWords(max: number) {
  const { t } = useTranslation("writing");
  return {
    max,
    told: t("limit.told", { count: max }),
    left: (remaining: number) =>
      remaining < 0 ? t("limit.over", { count: -remaining }) : t("limit.left", { count: remaining }),
  };
}
