import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";

/** Nobody should mistake the demonstration for a bank. */
export function DemonstrationNotice() {
  const { t } = useTranslation("site");
  const { demonstration, viewer } = useViewer();
  if (!demonstration) return null;
  const link = "font-semibold underline underline-offset-2 max-lg:inline-flex max-lg:min-h-9 max-lg:items-center";
  return (
    <aside aria-label={t("demonstration.label")} className="no-print border-b border-line bg-sunk text-small">
      <p className="page flex flex-wrap items-center gap-x-5 py-1.5 lg:py-2">
        <span>{t("demonstration.text")}</span>
        {!viewer && (
          <Link to="/connexion" className={link}>
            {t("demonstration.accounts")}
          </Link>
        )}
        <Link to="/demonstration/courrier" className={link}>
          {t("demonstration.mail")}
        </Link>
      </p>
    </aside>
  );
}
