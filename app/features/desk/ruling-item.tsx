import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import type { RulingLine } from "./case-line.ts";
import { casePath } from "./desk-paths.ts";
import { UndoButton } from "./undo-button.tsx";
import { useLabels } from "./use-labels.ts";

export interface RulingItemProps {
  ruling: RulingLine;
  /** What it was about: not said where the page is about it. */
  named?: boolean;
  /** With its reasons and the way to undo it. */
  full?: boolean;
}

/** What was decided, on what ground, by whom, when. */
export function RulingItem({ ruling, named = false, full = false }: RulingItemProps) {
  const { t } = useTranslation(["desk", "reports"]);
  const { act, ground, at, undone, facts, until } = ruling;
  return (
    <div className="grid gap-0.5 text-small">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-body font-semibold">{t(`reports:acts.${act}`)}</span>
        {undone && <span className="text-soft">({t("closed.undone")})</span>}
      </p>
      {named && <About ruling={ruling} />}
      {ground && <p>{t(`reports:grounds.${ground}`)}</p>}
      {full && facts && <p className="break-words whitespace-pre-line">{facts}</p>}
      {until && (
        <p>
          {t("closed.until")} <Time at={until} form="day" exact />
        </p>
      )}
      <p className="text-soft">
        <Time at={at} />, <By ruling={ruling} />
      </p>
      {full && act === "mask" && <p className="text-soft">{t("refusals.data-gone")}</p>}
      {full && ruling.mayUndo && (
        <div className="mt-1">
          <UndoButton rulingId={ruling.id} />
        </div>
      )}
    </div>
  );
}

function By({ ruling: { by, automated } }: RulingItemProps) {
  const { t } = useTranslation("desk");
  return <>{t("closed.signed", { name: automated ? t("closed.site") : (by ?? t("closed.former")) })}</>;
}

function About({ ruling: { about, person, caseId } }: RulingItemProps) {
  const { t } = useTranslation("desk");
  const { label } = useLabels();
  const words = about ? label(about, person) : t("row.gone");
  return (
    <p className="min-w-0">
      {caseId === null ? (
        words
      ) : (
        <Link to={casePath(caseId)} className="inline-flex min-h-6 items-center underline underline-offset-2">
          {words}
        </Link>
      )}
      {about && (
        <span lang={about.lang ?? undefined} className="line-clamp-1 text-soft">
          {about.title || about.excerpt}
        </span>
      )}
    </p>
  );
}
