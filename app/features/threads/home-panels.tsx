import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import type { IdeaCard as Idea, Person } from "./cards.ts";
import { threadPath } from "./paths.ts";
import { PersonFace } from "./person-face.tsx";
import { useNameOf } from "./use-name-of.ts";

/** "Vous l’avez dit, nous l’avons fait": what was asked here and exists now. */
export function ShippedPanel({ ideas }: { ideas: Idea[] }) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  if (ideas.length === 0) return null;
  return (
    <Card>
      <h2 className="text-title">
        {t("home.shippedFirst")}
        <br />
        {t("home.shippedEnd")}
      </h2>
      <ol className="mt-2 divide-y divide-line">
        {ideas.map((idea) => (
          <li key={idea.id} className="py-3">
            <p className="text-small text-soft">
              <Time at={idea.decidedAt ?? idea.createdAt} form="day" exact />
            </p>
            <p lang={idea.lang} className="font-semibold text-pretty">
              <Link to={threadPath(idea)}>
                <bdi>{idea.title}</bdi>
              </Link>
            </p>
            <p className="text-small text-soft">
              {t("home.shippedBy", { name: nameOf(idea.author) })}, {t("card.votes", { count: idea.votes.total })}
            </p>
          </li>
        ))}
      </ol>
      <PanelLink to="/realise" label={t("home.allShipped")} />
    </Card>
  );
}

/** Members whose answers helped most this month. */
export function HelpersPanel({ helpers }: { helpers: { person: Person; useful: number }[] }) {
  const { t } = useTranslation("threads");
  if (helpers.length === 0) return null;
  return (
    <Card>
      <h2 className="text-title">{t("home.helpers")}</h2>
      <ul className="mt-3 grid gap-1">
        {helpers.map(({ person, useful }) => (
          <li key={person.handle}>
            <Link
              to={`/membres/${person.handle}`}
              className="group flex min-h-12 items-center gap-3 hover:no-underline"
            >
              <PersonFace person={person} size={36} />
              <span className="min-w-0 text-small leading-snug">
                <bdi className="block truncate font-semibold group-hover:underline">{person.name}</bdi>
                <span className="text-soft">{t("home.useful", { count: useful })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <PanelLink to="/membres" label={t("home.allHelpers")} />
    </Card>
  );
}

function PanelLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className="mt-1 inline-flex min-h-11 items-center text-small font-semibold text-accent">
      {label}
    </Link>
  );
}
