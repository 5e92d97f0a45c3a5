import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectName } from "#app/features/contributions/subjects.ts";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Acts } from "./thread-view.ts";

export interface MoreActsProps {
  subject: SubjectName;
  id: number;
  acts: Acts;
  /** What these acts are on, for those who hear the page. */
  what: string;
  withdraw: string;
  children?: ReactNode;
}

/** What one may do with one's own words, kept out of the way of a hasty finger. Withdrawing can be undone. */
export function MoreActs({ subject, id, acts, what, withdraw, children }: MoreActsProps) {
  const { t } = useTranslation("threads");
  if (!acts.edit && !acts.withdraw && !children) return null;
  const path = `/contributions/${subject}/${id}`;
  return (
    <details className="group no-print open:basis-full">
      <summary
        className="button w-fit px-2 text-soft"
        data-tone="quiet"
        data-size="small"
        aria-label={`${t("thread.more")} – ${t("thread.moreOn", { what })}`}
      >
        {t("thread.more")}
        <Icon name="down" size={18} className="text-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {acts.edit && (
          <Link to={`${path}/modifier`} className="button" data-size="small">
            <Icon name="edit" size={18} />
            {t("thread.edit")}
          </Link>
        )}
        {children}
        {acts.withdraw && (
          <ActButton action={`${path}/retirer`} icon="remove">
            {withdraw}
          </ActButton>
        )}
      </div>
    </details>
  );
}
