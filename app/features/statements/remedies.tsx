import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Statement } from "./read-statement.server.ts";

/** The European Commission keeps the list of those that are certified (DSA, article 21). */
const BODIES = "https://digital-strategy.ec.europa.eu/fr/policies/dsa-out-court-dispute-settlement";

/** Here, before an out-of-court body, in court: all three are named, whatever is still possible here. */
export function Remedies({ statement }: { statement: Pick<Statement, "appeal" | "appealUntil" | "undone"> }) {
  const { t } = useTranslation("reports");
  const { appeal, appealUntil, undone } = statement;
  return (
    <Card aria-labelledby="remedies-title">
      <h2 id="remedies-title" className="text-title">
        {t("statement.remedies")}
      </h2>
      <ul className="mt-3 grid gap-4">
        {appealUntil && (
          <Remedy title={t("statement.here")}>
            {t("statement.hereBefore")} <Time at={appealUntil} form="day" exact />. {t("statement.hereText")}
          </Remedy>
        )}
        {!appealUntil && !appeal && !undone && <Remedy title={t("statement.here")}>{t("statement.tooLate")}</Remedy>}
        <Remedy title={t("statement.body")}>
          {t("statement.bodyText")}{" "}
          <a
            href={BODIES}
            rel="noopener"
            className="inline-flex min-h-11 items-center gap-1.5 underline underline-offset-2"
          >
            {t("statement.bodyLink")}
            <Icon name="external" size={16} />
          </a>
        </Remedy>
        <Remedy title={t("statement.court")}>{t("statement.courtText")}</Remedy>
      </ul>
    </Card>
  );
}

function Remedy({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
      <p className="text-soft">{children}</p>
    </li>
  );
}
