import { useTranslation } from "react-i18next";
import { typed } from "#app/features/forms/reply.ts";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { DAYS } from "./limits.ts";
import type { ReasonFieldsProps } from "./reason-fields.tsx";

/** Until when an account is suspended. */
export function UntilFields({ reply, words }: ReasonFieldsProps) {
  const { t } = useTranslation("desk");
  return (
    <div className="grid gap-3">
      <RadioChips
        legend={t("decide.until")}
        name="until"
        hint={t("decide.untilHint")}
        options={[...DAYS, "date" as const].map((value) => ({ value, label: t(`decide.days.${value}`) }))}
        defaultValue={typed(reply, "until")}
        error={words.error("until")}
      />
      <Field label={t("decide.untilDate")} name="untilDate" error={words.error("untilDate")}>
        <TextInput type="date" defaultValue={typed(reply, "untilDate")} className="max-w-56" />
      </Field>
    </div>
  );
}
