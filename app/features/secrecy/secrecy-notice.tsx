import { useTranslation } from "react-i18next";
import type { Told } from "./told.ts";

/** The passages that keep an answer of the bank from leaving, and what the law forbids in each. */
export function SecrecyNotice({ told }: { told: readonly Told[] }) {
  const { t } = useTranslation("shield");
  return (
    <div className="grid gap-2 rounded-card border border-line bg-sheet px-4 py-3">
      <p>{t("secrecy.intro")}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {told.map(({ kind, words }, place) => (
          <li key={place}>
            <strong>{t("secrecy.said", { words })}</strong> – {t(`secrecy.${kind}`)}
          </li>
        ))}
      </ul>
      <p className="text-small text-soft">{t("secrecy.instead")}</p>
    </div>
  );
}
