import { Form, Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { IdeaStatus, ThemeName, ThreadKind } from "./cards.ts";
import { changed } from "./list-address.ts";

/** In the order an idea goes through them. */
const STAGES = [
  "submitted",
  "under-review",
  "planned",
  "in-progress",
  "shipped",
  "declined",
] as const satisfies readonly IdeaStatus[];

export interface ListFiltersProps {
  kind: ThreadKind;
  themes: ThemeName[];
  /** On a theme's own page the theme is given already. */
  withTheme?: boolean;
}

/** Theme, and for ideas the stage: a plain form, so that nothing moves before one asks for it. */
export function ListFilters({ kind, themes, withTheme = true }: ListFiltersProps) {
  const { t } = useTranslation("site");
  const [params] = useSearchParams();
  const sort = params.get("tri");
  const filtered = params.has("theme") || params.has("statut");
  return (
    <Form
      role="search"
      aria-label={t("filter.label")}
      className="no-print flex flex-wrap items-end gap-3 lg:grid lg:items-stretch"
    >
      {sort && <input type="hidden" name="tri" value={sort} />}
      {withTheme && (
        <Choice name="theme" label={t("filter.theme")} all={t("filter.allThemes")} chosen={params.get("theme")}>
          {themes.map((theme) => ({ value: theme.slug, label: theme.name }))}
        </Choice>
      )}
      {kind === "idea" && (
        <Choice name="statut" label={t("filter.status")} all={t("filter.allStatuses")} chosen={params.get("statut")}>
          {STAGES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        </Choice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button>{t("filter.submit")}</Button>
        {filtered && (
          <Link to={changed(params, { theme: null, statut: null })} className="button" data-tone="quiet">
            {t("filter.clear")}
          </Link>
        )}
      </div>
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  chosen: string | null;
  children: { value: string; label: string }[];
}

function Choice({ name, label, all, chosen, children }: ChoiceProps) {
  const id = `filter-${name}`;
  return (
    <div className="grid min-w-36 flex-1 gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {/* The address decides what is chosen, also after going back. */}
      <Select key={chosen} id={id} name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
