import { useTranslation } from "react-i18next";
import type { Ground } from "#app/features/moderation/words.ts";
import { FieldError } from "#app/ui/field.tsx";

export interface ReasonChoiceProps {
  reasons: readonly Ground[];
  typed: string | undefined;
  error: string | null;
}

/** One reason out of a dozen, all in sight: they are read before one is chosen. */
export function ReasonChoice({ reasons, typed, error }: ReasonChoiceProps) {
  const { t } = useTranslation("reports");
  return (
    <fieldset className="min-w-0" aria-describedby={error ? "reason-error" : undefined}>
      <legend className="mb-1.5 font-semibold">{t("report.reason")}</legend>
      {error && (
        <div className="mb-2">
          <FieldError id="reason-error">{error}</FieldError>
        </div>
      )}
      <div className="grid gap-x-6 rounded-card border border-line bg-sheet px-4 py-2 sm:grid-cols-2">
        {reasons.map((reason, place) => (
          <label key={reason} className="flex min-h-11 items-center gap-2.5 py-1.5 leading-snug">
            <input
              type="radio"
              id={place === 0 ? "reason" : undefined}
              name="reason"
              value={reason}
              defaultChecked={typed === reason}
              className="size-4.5 shrink-0"
            />
            {t(`grounds.${reason}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
