import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import type { IdeaStatus } from "./cards.ts";
import { COMMITTED } from "./committed.ts";

/** Where an idea stands. Green where the bank has committed itself. */
export function StatusBadge({ status }: { status: IdeaStatus }) {
  const { t } = useTranslation("site");
  return <Badge tone={COMMITTED.has(status) ? "official" : "plain"}>{t(`status.${status}`)}</Badge>;
}
