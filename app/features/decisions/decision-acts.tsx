import { useTranslation } from "react-i18next";
import { MoreActs } from "#app/features/threads/more-acts.tsx";
import type { DecisionView } from "#app/features/threads/thread-view.ts";

export function DecisionActs({ decision }: { decision: DecisionView }) {
  const { t } = useTranslation(["threads", "site"]);
  const status = t(`site:status.${decision.status}`).toLocaleLowerCase();
  return (
    <MoreActs
      subject="decision"
      id={decision.id}
      acts={decision.acts}
      what={t("decision.decided", { status })}
      withdraw={t("decision.withdraw")}
    />
  );
}
