import { useTranslation } from "react-i18next";
import { SCHEMES } from "#app/features/brand/legibility.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Seal } from "#app/ui/seal.tsx";

const LOOK = { light: "scheme-light", dark: "scheme-dark" } as const;

/** What pages are made of, in both looks at once, in the colours that are saved. */
export function BrandPreview() {
  const { t } = useTranslation("team");
  return (
    <Card className="grid gap-4">
      <h2 className="text-title">{t("brand.preview")}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {SCHEMES.map((scheme) => (
          <div
            key={scheme}
            className={`${LOOK[scheme]} grid content-start gap-3 rounded-card border border-line bg-paper p-4 text-ink`}
          >
            <h3 className="text-small text-soft">{t(`brand.schemes.${scheme}`)}</h3>
            <Sample />
          </div>
        ))}
      </div>
    </Card>
  );
}

function Sample() {
  const { t } = useTranslation("team");
  return (
    <>
      <p className="flex flex-wrap gap-3 text-small font-semibold">
        <span className="text-question">{t("brand.previewQuestion")}</span>
        <Badge tone="idea">{t("brand.previewIdea")}</Badge>
      </p>
      <p className="font-serif text-title font-bold">{t("brand.previewTitle")}</p>
      <p>
        {t("brand.previewText")} <span className="text-accent underline">{t("brand.previewLink")}</span>
      </p>
      <p className="text-small text-soft">{t("brand.previewSecondary")}</p>
      <div className="grid gap-1 rounded-card border border-official-line bg-official-wash p-3">
        <Seal>{t("brand.previewOfficial")}</Seal>
        <p>{t("brand.previewOfficialText")}</p>
      </div>
      <p>
        <span className="button pointer-events-none" data-tone="main">
          {t("brand.previewButton")}
        </span>
      </p>
    </>
  );
}
