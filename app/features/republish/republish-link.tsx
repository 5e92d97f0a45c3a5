import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { republishPath } from "./paths.ts";

export interface RepublishLinkProps {
  threadId: number;
  /** One of the official answers of a question. */
  answerId?: number;
  /** What it tells, for those who hear the page. */
  what?: string;
}

/** For the team, beside what the bank said: takes it to the networks. */
export function RepublishLink({ threadId, answerId, what }: RepublishLinkProps) {
  const { t } = useTranslation("threads");
  const { may } = useViewer();
  if (!may("post.send")) return null;
  return (
    <Link
      to={republishPath(threadId, answerId)}
      className="button no-print"
      data-tone="quiet"
      data-size="small"
      aria-label={what && `${t("official.republish")} – ${what}`}
    >
      <Icon name="external" size={18} />
      {t("official.republish")}
    </Link>
  );
}
