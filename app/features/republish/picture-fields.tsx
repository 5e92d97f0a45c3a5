import { useTranslation } from "react-i18next";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { SectionProps } from "./account-section.tsx";
import { fieldName } from "./drafts.ts";

/** The card of the thread, or none, and what is said of it to whoever does not see it. */
export function PictureFields({ account, draft, error, change, lang }: SectionProps & { lang: string }) {
  const { t } = useTranslation("republish");
  const picture = fieldName("picture", account.id);
  return (
    <div className="group/picture grid gap-2">
      <label htmlFor={picture} className="inline-flex min-h-11 w-fit items-center gap-2.5 font-semibold">
        <input
          type="checkbox"
          id={picture}
          name={picture}
          value="1"
          data-picture=""
          defaultChecked={draft.picture}
          onChange={({ currentTarget }) => change({ picture: currentTarget.checked })}
          className="size-4.5 shrink-0"
        />
        {t("picture.with")}
      </label>
      <div className="hidden group-has-[[data-picture]:checked]/picture:block">
        <Field
          label={t("picture.alt")}
          name={fieldName("alt", account.id)}
          hint={t("picture.altHint", { count: account.limits.altMost })}
          error={error("alt")}
        >
          <TextArea
            rows={3}
            lang={lang}
            dir="auto"
            defaultValue={draft.alt}
            onInput={({ currentTarget }) => change({ alt: currentTarget.value })}
          />
        </Field>
      </div>
    </div>
  );
}
