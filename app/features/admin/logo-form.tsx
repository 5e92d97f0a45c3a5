import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { AdminForm } from "./admin-form.tsx";
import { useErrorWords } from "./errors.ts";

export interface LogoFormProps {
  /** Its address; null when the name stands in letters. */
  logo: string | null;
  reply: FormReply | null;
}

/** The picture in place of the name. */
export function LogoForm({ logo, reply }: LogoFormProps) {
  const { t } = useTranslation("team");
  const words = useErrorWords(reply);
  return (
    <Card className="grid gap-4">
      <h2 className="text-title">{t("brand.logo")}</h2>
      {logo ? <LogoNow logo={logo} /> : <p className="text-soft">{t("brand.logoNone")}</p>}
      <AdminForm key={logo} intent="logo" encType="multipart/form-data" words={words}>
        <Field name="logo" label={t("brand.logoFile")} hint={t("brand.logoHint")} error={words.error("logo")}>
          <TextInput type="file" accept="image/svg+xml,image/png" className="max-w-md" />
        </Field>
        <div>
          <Button type="submit" tone="main">
            {t("brand.logoSave")}
          </Button>
        </div>
      </AdminForm>
      {logo && (
        <AdminForm intent="logo-remove">
          <div>
            <Button type="submit">{t("brand.logoRemove")}</Button>
          </div>
        </AdminForm>
      )}
    </Card>
  );
}

/** As it stands in the header, in both looks. */
function LogoNow({ logo }: { logo: string }) {
  const { t } = useTranslation("team");
  return (
    <div className="flex flex-wrap gap-3">
      {(["scheme-light", "scheme-dark"] as const).map((scheme) => (
        <div key={scheme} className={`${scheme} rounded-card border border-line bg-sheet px-6 py-4`}>
          <img src={logo} alt={t("brand.logoNow")} height="32" className="h-8 w-auto max-w-40 object-contain" />
        </div>
      ))}
    </div>
  );
}
