import { useTranslation } from "react-i18next";
import { exactly } from "#app/ui/moments.ts";
import type { VersionLine } from "./versions.server.ts";

/** "Version du 20 novembre 2026, 10 h 30": two of one day are told apart. */
export function useVersionName(): (version: Pick<VersionLine, "savedAt">) => string {
  const { t, i18n } = useTranslation("register");
  return ({ savedAt }) =>
    savedAt === null ? t("versions.first") : t("versions.of", { date: exactly(savedAt, i18n.language, "moment") });
}
