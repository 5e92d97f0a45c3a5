import { useTranslation } from "react-i18next";
import type { CaseLine } from "./case-line.ts";
import { useSigns } from "./use-signs.ts";

/** Why something came to the desk: what people reported, what the machine saw. */
export function WhyHere({ of: { reasons, signs } }: { of: Pick<CaseLine, "reasons" | "signs"> }) {
  const { t } = useTranslation(["desk", "reports"]);
  const say = useSigns();
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const named = reasons.map(({ reason, count }) => {
    const words = t(`reports:grounds.${reason}`);
    return reasons.length > 1 ? `${words} (${count})` : words;
  });
  return (
    <>
      {total > 0 && (
        <p className="text-small">
          <span className="text-soft">{t("row.reports", { count: total })}</span> {named.join(", ")}
        </p>
      )}
      {signs.length > 0 && (
        <p className="text-small">
          <span className="text-soft">{t("row.signs")}</span> {say(signs).join(", ")}
        </p>
      )}
    </>
  );
}
