import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { PersonFace } from "#app/features/threads/person-face.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { Helper } from "./most-active.server.ts";

/** Those who helped most this month. */
export function PeoplePage({ helpers }: { helpers: Helper[] }) {
  const { t } = useTranslation("account");
  return (
    <OneColumn>
      <h1 className="text-page">{t("people.title")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t("people.intro")}</p>
      {helpers.length === 0 ? (
        <EmptyState
          icon="people"
          title={t("people.none")}
          action={<ButtonLink to="/questions?tri=sans-reponse">{t("people.noneLink")}</ButtonLink>}
        >
          {t("people.noneText")}
        </EmptyState>
      ) : (
        <ol className="grid rounded-card border border-line bg-sheet">
          {helpers.map((helper, index) => (
            <HelperLine key={helper.person.handle} helper={helper} rank={index + 1} />
          ))}
        </ol>
      )}
    </OneColumn>
  );
}

function HelperLine({ helper: { person, answers, useful }, rank }: { helper: Helper; rank: number }) {
  const { t } = useTranslation("account");
  return (
    <li className="relative flex items-center gap-3.5 border-t border-line px-4 py-3 first:border-0 hover:bg-sunk sm:px-5">
      <span aria-hidden="true" className="w-6 text-end font-serif font-bold text-soft">
        {rank}
      </span>
      <PersonFace person={person} size={40} />
      <div className="min-w-0 flex-1">
        <Link to={`/membres/${person.handle}`} className="font-semibold after:absolute after:inset-0">
          <bdi>{person.name}</bdi>
        </Link>
        <p className="text-small text-soft">
          {t("member.answers", { count: answers })} · {t("people.useful", { count: useful })}
        </p>
      </div>
    </li>
  );
}
