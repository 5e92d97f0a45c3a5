import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";

/** Whoever is suspended is told on every page until when, why, and how to contest it. */
export function SuspensionNotice() {
  const { t } = useTranslation("site");
  const { viewer } = useViewer();
  if (!viewer?.suspension) return null;
  const { until, statementId } = viewer.suspension;
  return (
    <aside aria-label={t("suspension.label")} className="page no-print pt-4">
      <Notice
        tone="warn"
        action={
          <Link
            to={statementId === null ? "/moi/moderation" : `/moi/decisions/${statementId}`}
            className="button"
            data-size="small"
          >
            {t("suspension.why")}
          </Link>
        }
      >
        {t("suspension.until")} <Time at={new Date(until)} exact />. {t("suspension.text")}
      </Notice>
    </aside>
  );
}
