import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Ground } from "#app/features/moderation/words.ts";
import { isLaw } from "#app/features/reports/rules.ts";

/** What a decision rests on: the law, named, or a rule of the house, with a way to it. */
export function GroundLine({ ground }: { ground: Ground }) {
  const { t } = useTranslation("reports");
  return (
    <>
      <p>
        {t(isLaw(ground) ? "statement.law" : "statement.rule")}
        {t("statement.colon")}
        {t(`grounds.${ground}`)}
      </p>
      {isLaw(ground) && <p className="text-small text-soft">{t(`laws.${ground}`)}</p>}
      <Link to="/regles" className="inline-flex min-h-11 items-center text-small underline underline-offset-2">
        {t("statement.rules")}
      </Link>
    </>
  );
}
