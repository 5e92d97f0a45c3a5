import { useTranslation } from "react-i18next";
import type { Network } from "#app/features/networks/networks.ts";
import { TROUBLES } from "#app/features/networks/trouble.ts";
import type sending from "#app/i18n/fr/sending.ts";
import type { DispatchLine } from "./dispatch-line.ts";

const REASONS = [
  "gone",
  "changed",
  "deleted",
  "cancelled",
  "declined",
  "disconnected",
] as const satisfies readonly (keyof typeof sending.reasons)[];

/** What a post and what was asked of it are called, in sentences. */
export function useWords() {
  const { t } = useTranslation(["sending", "networks"]);
  const network = (name: Network) => t(`networks:names.${name}`);
  return {
    network,
    /** Null when nothing is known. */
    why: (code: string | null): string | null => {
      if (code === null) return null;
      const trouble = TROUBLES.find((one) => one === code);
      if (trouble) return t("why", { why: t(`networks:troubles.${trouble}`) });
      return t("why", { why: t(`reasons.${REASONS.find((one) => one === code) ?? "unknown"}`) });
    },
    act: ({ act, answers }: Pick<DispatchLine, "act" | "answers">) =>
      answers ? t("acts.answer", { name: answers.handle }) : t(`acts.${act}`),
    by: ({ by, bySite }: Pick<DispatchLine, "by" | "bySite">) =>
      bySite ? t("bySite") : by === null ? t("byFormer") : t("by", { name: by }),
  };
}
