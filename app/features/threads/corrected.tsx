import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import type { ThreadCard } from "./cards.ts";
import { threadPath } from "./paths.ts";

export interface CorrectedProps {
  at: Date;
  thread: Pick<ThreadCard, "id" | "slug" | "kind">;
  /** Where the history tells of it. */
  anchor: string;
}

/** The bank changed its words: said on the spot, with the way to each word that changed. */
export function Corrected({ at, thread, anchor }: CorrectedProps) {
  const { t } = useTranslation("merges");
  return (
    <p className="text-small text-soft">
      {t("corrected.on")} <Time at={at} form="day" exact />
      {t("corrected.colon")}{" "}
      <Link
        to={`${threadPath(thread)}/historique#${anchor}`}
        className="inline-flex min-h-6 items-center font-semibold text-ink underline underline-offset-2"
      >
        {t("corrected.see")}
      </Link>
    </p>
  );
}
