import { useTranslation } from "react-i18next";
import { useDraft } from "./use-draft.ts";

/** Put it inside a form: keeps what is typed there, says so, and offers to drop it. */
export function DraftLine({ formKey }: { formKey: string }) {
  const { t } = useTranslation("writing");
  const { spot, state, drop, undo } = useDraft(formKey);
  const act = "inline-flex min-h-11 items-center underline underline-offset-2";
  return (
    <p ref={spot} className="flex min-h-11 flex-wrap items-center gap-x-3 text-small text-soft no-print">
      {state === "kept" && (
        <>
          <span>{t("draft.kept")}</span>
          <button type="button" className={act} onClick={({ currentTarget: { form } }) => form && drop(form)}>
            {t("draft.drop")}
          </button>
        </>
      )}
      {state === "dropped" && (
        <>
          <span role="status">{t("draft.dropped")}</span>
          <button type="button" className={act} onClick={({ currentTarget: { form } }) => form && undo(form)}>
            {t("draft.undo")}
          </button>
        </>
      )}
    </p>
  );
}
