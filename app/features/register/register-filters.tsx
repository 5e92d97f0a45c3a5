import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import type { LineFilter } from "./lines.server.ts";
import type { RegisterView } from "./read-register.server.ts";
import { registerAddress } from "./register-address.ts";

/** A plain form: nothing moves before one asks for it. */
export function RegisterFilters({ filter, choices }: { filter: LineFilter } & Pick<RegisterView, "choices">) {
  const { t } = useTranslation(["register", "reports"]);
  const filtered = filter.act !== null || filter.ground !== null;
  return (
    <Form
      role="search"
      action="/transparence#interventions"
      aria-label={t("filter.label")}
      className="no-print flex flex-wrap items-end gap-3"
    >
      <Choice name="acte" label={t("filter.act")} all={t("filter.allActs")} chosen={filter.act}>
        {choices.acts.map((act) => ({ value: act, label: t(`reports:acts.${act}`) }))}
      </Choice>
      <Choice name="motif" label={t("filter.ground")} all={t("filter.allGrounds")} chosen={filter.ground}>
        {choices.grounds.map((ground) => ({ value: ground, label: t(`reports:grounds.${ground}`) }))}
      </Choice>
      <div className="flex flex-wrap items-center gap-2">
        <Button>{t("filter.submit")}</Button>
        {filtered && (
          <Link to={registerAddress({ act: null, ground: null })} className="button" data-tone="quiet">
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
  const id = `registre-${name}`;
  return (
    <div className="grid min-w-48 flex-1 gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {/* The address decides what is chosen, also after going back. */}
      <Select key={chosen} id={id} name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {children.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}
