import { useTranslation } from "react-i18next";
import { UnmergeButton } from "./unmerge-button.tsx";

/** What ?sur= says after a merge: the thread that went, and the ruling. */
const MERGE = /^reunion-([1-9]\d{0,9})-([1-9]\d{0,9})$/;

/** Beside the news that two threads were made one. */
export function UndoMerge({ on }: { on: string | null }) {
  const { t } = useTranslation("site");
  const [, fromId, rulingId] = MERGE.exec(on ?? "") ?? [];
  if (!fromId || !rulingId) return null;
  return (
    <UnmergeButton fromId={fromId} rulingId={rulingId}>
      {t("done.undo")}
    </UnmergeButton>
  );
}
