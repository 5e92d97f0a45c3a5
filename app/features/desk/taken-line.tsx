import { useTranslation } from "react-i18next";
import { Icon } from "#app/ui/icon.tsx";
import type { Taken } from "./case-line.ts";

/** Who is on it, in one line. */
export function TakenLine({ taken }: { taken: Taken }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-small font-semibold">
      <Icon name="user" size={18} className="text-soft" />
      {useTakenWords()(taken)}
    </span>
  );
}

export function useTakenWords(): (taken: Taken) => string {
  const { t } = useTranslation("desk");
  return ({ name, mine, minutes }) => {
    if (mine) return t("taken.mine");
    return minutes === 0 ? t("taken.now", { name }) : t("taken.since", { name, count: minutes });
  };
}
