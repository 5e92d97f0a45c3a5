import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";

/** Nobody should mistake the demonstration for a bank. */
export function DemonstrationNotice() {
  const { t } = useTranslation("site");
  const { demonstration, viewer } = useViewer();
  if (!demonstration) return null;
  const link = "me-4 inline-block py-1 font-semibold underline underline-offset-2";
  return (
    <aside
      aria-label={t("demonstration.label")}
      className="no-print border-b border-line bg-sunk text-fine lg:text-small"
    >
      <p className="page py-1">
        <span className="me-4">{t("demonstration.text")}</span>
        {viewer?.letInByHalf && <span className="me-4">{t("demonstration.noSecondFactor")}</span>}
        {!viewer && (
          <Link to="/connexion" className={link}>
            {t("demonstration.accounts")}
          </Link>
        )}
        <Link to="/demonstration/courrier" className={link}>
          {t("demonstration.mail")}
        </Link>
        {viewer?.team && (
          <Link to="/demonstration/reseau" className={link}>
            {t("demonstration.network")}
          </Link>
        )}
      </p>
    </aside>
  );
}
