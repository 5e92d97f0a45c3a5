import { useTranslation } from "react-i18next";
import type { Brand } from "#app/features/brand/brand.ts";
import { BRAND_NAME_MAX } from "#app/features/brand/colour-fields.ts";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { AdminForm } from "./admin-form.tsx";
import { AdminHeading } from "./admin-layout.tsx";
import { BrandPreview } from "./brand-preview.tsx";
import { ColoursForm } from "./colours-form.tsx";
import { replyFor, useErrorWords } from "./errors.ts";
import { LogoForm } from "./logo-form.tsx";

export interface BrandPageProps {
  brand: Brand;
  reply: FormReply | null;
}

/** The bank's name, logo and colours. */
export function BrandPage({ brand, reply }: BrandPageProps) {
  const { t } = useTranslation("team");
  return (
    <>
      <AdminHeading title={t("brand.title")} intro={t("brand.intro")} />
      <div className="grid gap-5">
        <NameForm name={brand.name} reply={replyFor(reply, "name")} />
        <LogoForm logo={brand.logo} reply={replyFor(reply, "logo")} />
        <ColoursForm key={brand.version} brand={brand} reply={replyFor(reply, "colours")} />
        <BrandPreview />
      </div>
    </>
  );
}

function NameForm({ name, reply }: { name: string; reply: FormReply | null }) {
  const { t } = useTranslation("team");
  const words = useErrorWords(reply);
  return (
    <Card>
      <AdminForm intent="name" words={words}>
        <Field
          name="name"
          label={t("brand.name")}
          hint={t("brand.nameHint", { max: BRAND_NAME_MAX })}
          error={words.error("name")}
        >
          <TextInput key={name} defaultValue={typed(reply, "name", name)} autoComplete="off" className="max-w-md" />
        </Field>
        <div>
          <Button type="submit" tone="main">
            {t("brand.nameSave")}
          </Button>
        </div>
      </AdminForm>
    </Card>
  );
}
