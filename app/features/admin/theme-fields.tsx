import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { THEME_DESCRIPTION_MAX, THEME_NAME_MAX } from "#app/features/themes/limits.ts";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ErrorWords } from "./errors.ts";

const FIELDS = ["name", "nameEn", "description", "descriptionEn"] as const;

export interface ThemeFieldsProps {
  /** Tells apart the fields of the forms of one page. */
  prefix: string;
  reply: FormReply | null;
  words: ErrorWords;
  before?: Record<(typeof FIELDS)[number], string>;
}

/** What a theme is called and what it is about, in both languages. */
export function ThemeFields({ prefix, reply, words, before }: ThemeFieldsProps) {
  const { t } = useTranslation("team");
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {FIELDS.map((name) => {
        const described = name === "description" || name === "descriptionEn";
        return (
          <Field
            key={name}
            id={`${prefix}-${name}`}
            name={name}
            label={t(`themes.${name}`)}
            hint={t("themes.limit", { max: described ? THEME_DESCRIPTION_MAX : THEME_NAME_MAX })}
            optional={described ? t("themes.optional") : undefined}
            error={words.error(name)}
          >
            <TextInput
              lang={name.endsWith("En") ? "en" : "fr"}
              autoComplete="off"
              defaultValue={typed(reply, name, before?.[name])}
            />
          </Field>
        );
      })}
    </div>
  );
}
