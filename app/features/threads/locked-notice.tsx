import { useTranslation } from "react-i18next";
import { Icon } from "#app/ui/icon.tsx";

export interface LockedNoticeProps {
  anchor?: string | undefined;
  /** The person looking still speaks here, in the bank's name. */
  team?: boolean;
}

/** Where a form to reply would stand: a moderator has closed the thread. Votes and follows go on. */
export function LockedNotice({ anchor, team = false }: LockedNoticeProps) {
  const { t } = useTranslation("merges");
  return (
    <div
      id={anchor}
      className="no-print mt-9 flex scroll-mt-4 gap-3 rounded-panel border border-dashed border-edge px-5 py-4 text-soft"
    >
      <Icon name="lock" className="mt-0.5" />
      <div>
        <p className="font-semibold text-ink">{t("locked.title")}</p>
        <p className="mt-0.5 text-small">{t(team ? "locked.team" : "locked.text")}</p>
      </div>
    </div>
  );
}
