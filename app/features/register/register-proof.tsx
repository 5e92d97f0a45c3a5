import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import type { RegisterView } from "./read-register.server.ts";

/** The end of the chain, and what it is good for. */
export function RegisterProof({ head }: Pick<RegisterView, "head">) {
  const { t } = useTranslation("register");
  return (
    <Card className="grid gap-3 text-small">
      <h2 className="text-title">{t("proof.title")}</h2>
      <p>{t("proof.text")}</p>
      {head === null ? (
        <p className="text-soft">{t("proof.none")}</p>
      ) : (
        <>
          <dl className="grid gap-2 rounded-lg bg-sunk px-3 py-2.5">
            <div className="flex flex-wrap gap-x-2">
              <dt className="text-soft">{t("proof.head")}</dt>
              <dd className="font-semibold">{t("proof.place", { place: head.place })}</dd>
            </div>
            <div>
              <dt className="text-soft">{t("proof.hash")}</dt>
              <dd className="font-mono break-all select-all">{head.hash}</dd>
            </div>
          </dl>
          <p>{t("proof.how")}</p>
          <p>{t("proof.chain")}</p>
          <p className="text-soft">{t("proof.inside")}</p>
        </>
      )}
    </Card>
  );
}
