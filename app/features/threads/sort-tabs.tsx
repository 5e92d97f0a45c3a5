import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import type { ThreadKind } from "./cards.ts";
import { sortAddress } from "./list-address.ts";
import { type Sort, SORTS } from "./sorts.ts";

/** The orders of a list; a filter that is on stays on. */
export function SortTabs({ kind, sort }: { kind: ThreadKind; sort: Sort }) {
  const { t } = useTranslation("site");
  const [params] = useSearchParams();
  const tabs = SORTS[kind].map((one) => ({
    to: sortAddress(params, kind, one),
    label: t(`sort.${one}`),
    current: one === sort,
  }));
  return <LinkTabs label={t("sort.label")} tabs={tabs} />;
}
