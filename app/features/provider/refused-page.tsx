import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ProviderButton } from "./provider-button.tsx";
import type { ProviderRefusal } from "./refusals.ts";

export interface RefusedPageProps {
  refusal: ProviderRefusal;
  /** Where they were going, already checked. */
  next: string;
}

/** Trying again through the bank would say the same. */
const NO_USE: readonly ProviderRefusal[] = [
  "address-missing",
  "address-unverified",
  "linked-elsewhere",
  "already-linked",
  "too-many",
];

/** Nobody came in through the bank: why, and every other way. */
export function RefusedPage({ refusal, next }: RefusedPageProps) {
  const { t } = useTranslation("provider");
  const query = next === "/" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <OneColumn>
      <span className="grid size-14 place-items-center rounded-full bg-sunk text-soft">
        <Icon name={refusal === "down" ? "clock" : "info"} size={28} />
      </span>
      <h1 className="mt-5 text-page">{t(`refusals.${refusal}.title`)}</h1>
      <p role="alert" className="mt-2 mb-6 max-w-[58ch] text-read">
        {t(`refusals.${refusal}.text`)}
      </p>
      <Card className="grid gap-4">
        <h2 className="text-title">{t("refused.ways")}</h2>
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink to={`/connexion${query}`} tone="main" className="max-sm:w-full">
            {t("refused.otherwise")}
          </ButtonLink>
          {!NO_USE.includes(refusal) && <ProviderButton next={next} />}
          <ButtonLink to="/" tone="quiet">
            {t("refused.home")}
          </ButtonLink>
        </div>
      </Card>
    </OneColumn>
  );
}
