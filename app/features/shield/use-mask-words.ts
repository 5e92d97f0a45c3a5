import { useTranslation } from "react-i18next";
import type { MaskCounts } from "./mask-counts.ts";
import { SECRETS } from "./secrets.ts";

/** "Nous masquerons un IBAN et un code. Personne ne les verra." Null where there is nothing to mask. */
export function useMaskWords(counts: MaskCounts): { will: string; unseen: string } | null {
  const { t, i18n } = useTranslation("shield");
  const found = SECRETS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  if (found.length === 0) return null;
  const words = found.map(({ kind, count }) => t(`kinds.${kind}`, { count }));
  const what = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(words);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const her = total === 1 && counts.email === 1;
  return {
    will: t("notice.will", { what }),
    unseen: her ? t("notice.unseenHer") : t("notice.unseen", { count: total }),
  };
}
