import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import type { MergedThread } from "#app/features/threads/thread-view.ts";
import { Time } from "#app/ui/time.tsx";
import { UnmergeButton } from "./unmerge-button.tsx";

/** Under a thread: what was made one with it, and since when. Whoever may merge may take it back. */
export function MergedLines({ kind, merged }: { kind: ThreadKind; merged: MergedThread[] }) {
  const { t } = useTranslation("merges");
  const { may } = useViewer();
  if (merged.length === 0) return null;
  return (
    <ul className="mt-4 grid gap-2 text-small text-soft">
      {merged.map(({ fromId, title, lang, at, rulingId }) => (
        <li key={rulingId} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <span>
            {title === "" ? (
              t(`line.gone.${kind}`)
            ) : (
              <>
                {t(`line.with.${kind}`)} <span lang={lang}>{t("line.quoted", { title })}</span>
              </>
            )}{" "}
            · <Time at={at} form="day" />
          </span>
          {may("thread.merge") && title !== "" && (
            <span className="no-print">
              <UnmergeButton fromId={fromId} rulingId={rulingId} label={t("unmergeFrom", { title })}>
                {t("unmerge")}
              </UnmergeButton>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
