import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { reportPath, type ReportedName } from "./subjects.ts";

export interface ReportLinkProps {
  name: ReportedName;
  id: number | string;
  /** What is reported, for those who hear the page. */
  what: string;
  /** Also to those who moderate, where they cannot decide by themselves. */
  toModerators?: boolean;
}

/** A quiet way to say that something should not be there, for everyone; who moderates decides instead. */
export function ReportLink({ name, id, what, toModerators = false }: ReportLinkProps) {
  const { t } = useTranslation("threads");
  const { may } = useViewer();
  if (may("moderation.rule") && !toModerators) return null;
  return (
    <Link
      to={reportPath(name, id)}
      rel="nofollow"
      className="button no-print px-2 font-normal max-sm:px-1.5 text-soft"
      data-tone="quiet"
      data-size="small"
      aria-label={`${t("thread.report")} – ${what}`}
    >
      {t("thread.report")}
    </Link>
  );
}
