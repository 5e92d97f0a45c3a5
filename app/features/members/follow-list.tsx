import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { FollowLine } from "./account.server.ts";

/** What someone follows, each with the one click that stops it. */
export function FollowList({ follows }: { follows: FollowLine[] }) {
  const { t } = useTranslation("account");
  return (
    <Card id="suivis" aria-labelledby="follows-title">
      <h2 id="follows-title" className="text-title">
        {t("account.follows")}
      </h2>
      {follows.length === 0 ? (
        <p className="mt-1 text-soft">{t("account.followsNone")}</p>
      ) : (
        <ul className="mt-2">
          {follows.map((follow) => (
            <FollowRow key={`${follow.subject}-${follow.id}`} follow={follow} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function FollowRow({ follow: { subject, id, title, path } }: { follow: FollowLine }) {
  const { t } = useTranslation("account");
  const kind = subject === "theme" ? "theme" : path.startsWith("/idees/") ? "idea" : "question";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-0">
      <div className="min-w-0 flex-1 basis-64">
        <span className="block text-fine text-soft">{t(`account.${kind}`)}</span>
        <Link to={path} className="inline-flex min-h-9 items-center">
          {title}
        </Link>
      </div>
      <ActButton
        action="/suivre"
        fields={{ subject, id: String(id), yes: "0" }}
        anchor="suivis"
        tone="quiet"
        label={t("account.stopWhat", { title })}
      >
        {t("account.stop")}
      </ActButton>
    </li>
  );
}
