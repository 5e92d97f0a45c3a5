import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AccountLine } from "./list-accounts.server.ts";

const LOOKS = {
  connected: { tone: "official", icon: "check" },
  broken: { tone: "accent", icon: "warning" },
  disconnected: { tone: "plain", icon: "close" },
} as const;

export function StateBadge({ state }: Pick<AccountLine, "state">) {
  const { t } = useTranslation("networks");
  const { tone, icon } = LOOKS[state];
  return (
    <Badge tone={tone}>
      <Icon name={icon} size={14} />
      {t(`accounts.states.${state}`)}
    </Badge>
  );
}

/** What the last test has met, in a sentence; null when it went well. */
export function useMet(trouble: AccountLine["trouble"]): string | null {
  const { t } = useTranslation("networks");
  if (trouble === null) return null;
  const told = trouble === "unreadable" || trouble === "other" ? t(`accounts.${trouble}`) : t(`troubles.${trouble}`);
  return t("accounts.met", { trouble: told });
}

/** When it was tested; when it was connected, and by whom. */
export function AccountDates({ account }: { account: AccountLine }) {
  const { t } = useTranslation("networks");
  const { checkedAt, connectedAt, connectedBy } = account;
  return (
    <p className="text-small text-soft">
      {checkedAt ? (
        <>
          {t("accounts.tested")} <Time at={checkedAt} />
        </>
      ) : (
        t("accounts.notTested")
      )}
      {" · "}
      {t("accounts.connectedOn")} <Time at={connectedAt} form="day" exact />
      {connectedBy && ` ${t("accounts.connectedBy")} ${connectedBy.name}`}
    </p>
  );
}
