import { useTranslation } from "react-i18next";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { DESK_PATH } from "./desk-paths.ts";

/** Takes a ruling back: what it changed stands again as before. */
export function UndoButton({ rulingId, label }: { rulingId: number; label?: string }) {
  const { t } = useTranslation("desk");
  return (
    <ActButton action={`${DESK_PATH}/decisions/${rulingId}/annuler`} icon="undo" label={label}>
      {t("news.undo")}
    </ActButton>
  );
}
