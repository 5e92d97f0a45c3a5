import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectName } from "#app/features/contributions/subjects.ts";
import { moderatePath, type ModeratedName } from "#app/features/desk/desk-paths.ts";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Acts } from "./thread-view.ts";

export interface MoreActsProps {
  subject: SubjectName;
  id: number;
  acts: Acts;
  /** What these acts are on, for those who hear the page. */
  what: string;
  withdraw: string;
  /** What the bank says is corrected in public, not moderated. */
  official?: boolean;
  children?: ReactNode;
}

/** How the desk calls what it rules on; the bank's decisions are not among it. */
const MODERATED: Partial<Record<SubjectName, ModeratedName>> = {
  question: "fil",
  idee: "fil",
  reponse: "reponse",
  commentaire: "commentaire",
};

/** What one may do with one's own words, kept out of the way of a hasty finger. Withdrawing can be undone. */
export function MoreActs({ subject, id, acts, what, withdraw, official = false, children }: MoreActsProps) {
  const { t } = useTranslation("threads");
  const { may } = useViewer();
  const moderated = official || !may("moderation.rule") ? undefined : MODERATED[subject];
  if (!acts.edit && !acts.withdraw && !children && !moderated) return null;
  const path = `/contributions/${subject}/${id}`;
  return (
    <details className="group no-print open:basis-full">
      <summary
        className="button w-fit px-2 text-soft max-sm:px-1.5"
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
        {moderated && (
          <Link to={moderatePath(moderated, id)} className="button" data-size="small">
            <Icon name="flag" size={18} />
            {t("thread.moderate")}
          </Link>
        )}
        {acts.withdraw && (
          <ActButton action={`${path}/retirer`} icon="remove">
            {withdraw}
          </ActButton>
        )}
      </div>
    </details>
  );
}
