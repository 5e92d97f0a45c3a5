import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";

/** In demonstration no mail leaves: where to read the one that was just written. Nothing elsewhere. */
export function DemonstrationMail() {
  const { t } = useTranslation("codes");
  const { demonstration } = useViewer();
  if (!demonstration) return null;
  return (
    <p className="mt-2 text-small text-soft">
      {t("enter.demonstration")}{" "}
      <Link to="/demonstration/courrier" target="_blank" className="font-semibold underline underline-offset-2">
        {t("enter.demonstrationLink")}
      </Link>
    </p>
  );
}
