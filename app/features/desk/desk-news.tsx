import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { RulingLine } from "./case-line.ts";
import { withNews } from "./desk-paths.ts";
import { UndoButton } from "./undo-button.tsx";
import { useLabels } from "./use-labels.ts";
import { useRefusal } from "./use-desk-reply.ts";

export interface DeskNewsProps {
  news: { decided: RulingLine | null; undone: boolean; refusal: string | null };
}

/** What was just decided, with the way back; said once. */
export function DeskNews({ news: { decided, undone, refusal } }: DeskNewsProps) {
  const { t } = useTranslation(["desk", "reports"]);
  const { label } = useLabels();
  const say = useRefusal();
  if (refusal !== null)
    return (
      <Notice tone="warn" role="status" action={<Close />}>
        {say(refusal)}
      </Notice>
    );
  if (undone)
    return (
      <Notice tone="done" role="status" action={<Close />}>
        {t("news.undone")}
      </Notice>
    );
  if (!decided) return null;
  const { act, about, person } = decided;
  const what = about ? label(about, person) : t("row.gone");
  return (
    <Notice
      tone="done"
      role="status"
      action={
        <div className="-my-1.5 -me-2 ms-auto flex items-center gap-1" data-undo>
          {decided.mayUndo && <UndoButton rulingId={decided.id} />}
          <Close />
        </div>
      }
    >
      {t("news.done", { act: t(`reports:acts.${act}`), what })}
      {act === "mask" && <> {t("refusals.data-gone")}</>}
    </Notice>
  );
}

function Close() {
  const { t } = useTranslation("desk");
  const { pathname, search } = useLocation();
  return (
    <Link
      to={withNews(pathname + search, {})}
      replace
      preventScrollReset
      aria-label={t("news.close")}
      className="button"
      data-tone="quiet"
    >
      <Icon name="close" size={18} />
    </Link>
  );
}
