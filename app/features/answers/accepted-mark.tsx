import { useTranslation } from "react-i18next";
import type { Person } from "#app/features/threads/cards.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Icon } from "#app/ui/icon.tsx";

/** The asker's own mark: it is not the bank's, and both may stand together. */
export function AcceptedMark({ asker }: { asker: Person }) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  return (
    <p className="mt-3 flex items-start gap-2 text-small font-semibold">
      <span className="grid size-5 shrink-0 place-items-center rounded-full bg-ink text-paper">
        <Icon name="check" size={14} />
      </span>
      {t("answer.accepted", { name: nameOf(asker) })}
    </p>
  );
}
