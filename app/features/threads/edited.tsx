import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import type { ThreadCard } from "./cards.ts";
import { threadPath } from "./paths.ts";

/** That a text changed, when, and the way to what it said before. */
export function Edited({ at, thread }: { at: Date; thread: Pick<ThreadCard, "id" | "slug" | "kind"> }) {
  const { t } = useTranslation("threads");
  return (
    <span className="text-small text-soft">
      {t("thread.edited")} <Time at={at} form="day" className="lowercase" />
      {" · "}
      <Link to={`${threadPath(thread)}/historique`} className="underline underline-offset-2">
        {t("thread.history")}
      </Link>
    </span>
  );
}
