import { useTranslation } from "react-i18next";
import { type Brand, BRAND_COLOURS } from "#app/features/brand/brand.ts";
import { colourField, readColourFields } from "#app/features/brand/colour-fields.ts";
import { LEAST_CONTRAST, SCHEMES, worstContrast } from "#app/features/brand/legibility.ts";
import { fullPalettes } from "#app/features/brand/stylesheet.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AdminForm } from "./admin-form.tsx";
import { ColourField } from "./colour-field.tsx";
import { type ErrorWords, useErrorWords } from "./errors.ts";

export interface ColoursFormProps {
  brand: Pick<Brand, "light" | "dark">;
  reply: FormReply | null;
}

/** Six colours for each look; those that could not be read come back with how far they are. */
export function ColoursForm({ brand, reply }: ColoursFormProps) {
  const { t } = useTranslation("team");
  const palettes = fullPalettes(brand);
  const words = useColourWords(reply);
  return (
    <Card className="grid gap-4">
      <h2 className="text-title">{t("brand.colours")}</h2>
      <p className="max-w-[60ch] text-soft">{t("brand.coloursText", { least: LEAST_CONTRAST })}</p>
      <AdminForm intent="colours" words={words} className="grid gap-6">
        {SCHEMES.map((scheme) => (
          <fieldset key={scheme} className="min-w-0">
            <legend className="mb-3 font-serif text-body font-bold">{t(`brand.schemes.${scheme}`)}</legend>
            <div className="grid items-start gap-4 sm:grid-cols-2">
              {BRAND_COLOURS.map((name) => {
                const field = colourField(scheme, name);
                const before = reply?.values[field] ?? palettes[scheme][name];
                return (
                  <ColourField
                    key={field}
                    name={field}
                    label={t(`brand.names.${name}`)}
                    pick={t("brand.pick", { name: t(`brand.names.${name}`) })}
                    before={before}
                    error={words.error(field)}
                  />
                );
              })}
            </div>
          </fieldset>
        ))}
        <div>
          <Button type="submit" tone="main">
            {t("brand.coloursSave")}
          </Button>
        </div>
      </AdminForm>
      <Disclosure summary={t("brand.coloursReset")}>
        <AdminForm intent="colours-reset">
          <p>{t("brand.coloursResetText")}</p>
          <div>
            <Button type="submit">{t("brand.coloursReset")}</Button>
          </div>
        </AdminForm>
      </Disclosure>
    </Card>
  );
}

const COLOURS = SCHEMES.flatMap((scheme) =>
  BRAND_COLOURS.map((name) => ({ scheme, name, field: colourField(scheme, name) })),
);

/** The server says which colour and why; how far it is from readable is computed from what was typed. */
function useColourWords(reply: FormReply | null): ErrorWords {
  const { t } = useTranslation("team");
  const find = (field: string) => COLOURS.find((one) => one.field === field);
  return useErrorWords(reply, {
    labelOf(field) {
      const colour = find(field);
      return colour ? `${t(`brand.schemes.${colour.scheme}`)}, ${t(`brand.names.${colour.name}`)}` : field;
    },
    told(field, key) {
      const colour = find(field);
      if (!reply || !colour || colour.name === "paper" || key !== "contrast-too-low") return null;
      const { scheme, name } = colour;
      const palette = readColourFields((one) => reply.values[one])[scheme];
      // Never rounded up: 4.46 is not 4.5.
      const ratio = Math.floor(worstContrast(palette, scheme, name) * 10) / 10;
      return t(`errors.contrast-too-low-${scheme}`, { ratio, least: LEAST_CONTRAST });
    },
  });
}
