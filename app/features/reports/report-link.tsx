import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { reportPath, type ReportedName } from "./subjects.ts";

export interface ReportLinkProps {
  name: ReportedName;
  id: number | string;
  /** What is reported, for those who hear the page. */
  what: string;
}

/** A quiet way to say that something should not be there, for everyone. */
export function ReportLink({ name, id, what }: ReportLinkProps) {
  const { t } = useTranslation("threads");
  return (
    <Link
      to={reportPath(name, id)}
      rel="nofollow"
      className="button no-print px-2 text-soft"
      data-tone="quiet"
      data-size="small"
      aria-label={`${t("thread.report")} – ${what}`}
    >
      {t("thread.report")}
    </Link>
  );
}
