import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import type { RulingLine } from "./case-line.ts";
import type { CasePageView, PersonContext } from "./case-page-view.ts";
import { casePath, moderatePath, TOGETHER_PATH } from "./desk-paths.ts";
import { KnownName } from "./known-name.tsx";
import { RulingItem } from "./ruling-item.tsx";

/** Who it is, and what was decided of the like. */
export function CaseSide({ page: { person, similar, subject } }: { page: CasePageView }) {
  const { t } = useTranslation("desk");
  return (
    <>
      {person && <PersonCard context={person} itself={subject === "member"} />}
      <Card aria-labelledby="similar-title">
        <h2 id="similar-title" className="text-title">
          {t("page.similar")}
        </h2>
        <Rulings rulings={similar} none={t("page.noSimilar")} />
      </Card>
    </>
  );
}

function PersonCard({ context, itself }: { context: PersonContext; itself: boolean }) {
  const { t } = useTranslation("desk");
  const { person, joinedAt, standing, off, team, guest, suspendedUntil, rulings } = context;
  return (
    <Card aria-labelledby="person-title" className="grid gap-3">
      <h2 id="person-title" className="text-title">
        {t("page.person")}
      </h2>
      <KnownName person={person} face={40} />
      <ul className="grid gap-1 text-small">
        <li>
          {t("page.since")} <Time at={joinedAt} form="day" exact />
        </li>
        {team && <li className="font-semibold">{t("page.team")}</li>}
        {guest && <li>{t("page.guest")}</li>}
        <li>{t("page.standing", { count: standing })}</li>
        {off > 0 && <li className="font-semibold">{t("page.off", { count: off })}</li>}
        {suspendedUntil && (
          <li className="font-semibold">
            {t("page.suspendedUntil")} <Time at={suspendedUntil} form="day" exact />
          </li>
        )}
      </ul>
      <OpenCases context={context} />
      <div className="border-t border-line pt-3">
        <h3 className="font-semibold">{t("page.earlier")}</h3>
        <Rulings rulings={rulings} none={t("page.noEarlier")} />
      </div>
      {!itself && !team && (
        <ButtonLink to={moderatePath("membre", person.id)} size="small" className="w-fit">
          {t("page.account")}
        </ButtonLink>
      )}
    </Card>
  );
}

function OpenCases({ context: { open, person } }: { context: PersonContext }) {
  const { t } = useTranslation("desk");
  if (open.length === 0) return null;
  return (
    <div className="border-t border-line pt-3">
      <h3 className="font-semibold">{t("page.open", { count: open.length })}</h3>
      <ul className="mt-1 grid gap-1">
        {open.slice(0, 5).map((line) => (
          <li key={line.id}>
            <Link to={casePath(line.id)} className="line-clamp-1 min-h-6 text-small underline underline-offset-2">
              {line.about?.title || line.about?.excerpt || t("row.gone")}
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink to={`${TOGETHER_PATH}?personne=${person.id}`} size="small" className="mt-2 w-fit">
        {t("page.together")}
      </ButtonLink>
    </div>
  );
}

function Rulings({ rulings, none }: { rulings: RulingLine[]; none: string }) {
  if (rulings.length === 0) return <p className="mt-1 text-small text-soft">{none}</p>;
  return (
    <ul className="mt-1">
      {rulings.map((ruling) => (
        <li key={ruling.id} className="border-t border-line py-2.5 first:border-0 last:pb-0">
          <RulingItem ruling={ruling} named />
        </li>
      ))}
    </ul>
  );
}
