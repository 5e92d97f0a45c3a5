import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Icon } from "#app/ui/icon.tsx";

const COLUMNS = [
  ["numero", "numero"],
  ["date", "date"],
  ["acte", "acte, acte_en_clair"],
  ["objet", "objet"],
  ["adresse", "adresse"],
  ["motif", "motif, motif_en_clair"],
  ["automatique", "automatique"],
  ["empreinte", "empreinte_precedente, empreinte"],
] as const;

/** The whole register as a file, and what its columns say. */
export function RegisterFile() {
  const { t } = useTranslation("register");
  return (
    <Card className="grid gap-3 text-small">
      <h2 className="text-title">{t("file.title")}</h2>
      <p>{t("file.text")}</p>
      <div>
        <a href="/transparence.csv" download="transparence.csv" className="button no-print">
          <Icon name="download" size={18} />
          {t("file.link")}
        </a>
      </div>
      <Disclosure summary={t("file.columns")}>
        <dl className="grid gap-2">
          {COLUMNS.map(([name, columns]) => (
            <div key={name}>
              <dt className="font-mono">{columns}</dt>
              <dd className="text-soft">{t(`file.names.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Card>
  );
}
