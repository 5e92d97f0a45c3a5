import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AppealLine, OwnModeration, StatementLine } from "./list-own.server.ts";

/** What somebody reported, what was decided about them, what they contested. */
export function OwnModerationPage({ own: { reports, statements, appeals } }: { own: OwnModeration }) {
  const { t } = useTranslation("reports");
  return (
    <AccountFrame tab="moderation" title={t("own.title")} intro={t("own.intro")}>
      <Part id="statements" title={t("own.statements")} none={t("own.noStatements")}>
        {statements.map((line) => (
          <StatementItem key={line.id} line={line} />
        ))}
      </Part>
      <Part id="reports" title={t("own.reports")} none={t("own.noReports")}>
        {reports.map(({ number, name, reason, createdAt, decidedAt, act }) => (
          <Line
            key={number}
            to={`/signalements/${number}`}
            title={t(`things.${name}`)}
            about={`${number} · ${t(`grounds.${reason}`)}`}
            at={createdAt}
            state={act ? t(`acts.${act}`) : t(decidedAt ? "receipt.away" : "own.waiting")}
            open={decidedAt === null}
          />
        ))}
      </Part>
      <Part id="appeals" title={t("own.appeals")} none={t("own.noAppeals")}>
        {appeals.map((line) => (
          <AppealItem key={line.number} line={line} />
        ))}
      </Part>
    </AccountFrame>
  );
}

function StatementItem({ line: { id, act, name, ground, createdAt, undone } }: { line: StatementLine }) {
  const { t } = useTranslation("reports");
  return (
    <Line
      to={`/moi/decisions/${id}`}
      title={t(`yours.${name}`)}
      about={ground ? t(`grounds.${ground}`) : ""}
      at={createdAt}
      state={undone ? t("own.undone") : t(`acts.${act}`)}
    />
  );
}

function AppealItem({ line: { number, state, act, name, createdAt, path } }: { line: AppealLine }) {
  const { t } = useTranslation("reports");
  return (
    <Line
      to={path}
      title={t(path.startsWith("/moi/") ? `yours.${name}` : `things.${name}`)}
      about={`${number} · ${t(`acts.${act}`)}`}
      at={createdAt}
      state={state === "open" ? t("own.waiting") : t(`appeal.state.${state}`)}
      open={state === "open"}
    />
  );
}

interface PartProps {
  id: string;
  title: string;
  /** Said when there is nothing. */
  none: string;
  children: ReactNode[];
}

function Part({ id, title, none, children }: PartProps) {
  return (
    <Card aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {children.length === 0 ? (
        <p className="mt-1.5 text-soft">{none}</p>
      ) : (
        <ul className="-mx-[clamp(1rem,2vw,1.375rem)] mt-2">{children}</ul>
      )}
    </Card>
  );
}

interface LineProps {
  to: string;
  title: string;
  about: string;
  at: Date;
  state: string;
  /** Somebody has yet to look. */
  open?: boolean;
}

function Line({ to, title, about, at, state, open = false }: LineProps) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-[clamp(1rem,2vw,1.375rem)] py-3 first:border-0 hover:bg-sunk">
      <div className="min-w-0 flex-1 basis-60">
        <Link to={to} className="block font-semibold first-letter:uppercase after:absolute after:inset-0">
          {title}
        </Link>
        <p className="flex flex-wrap gap-x-2.5 text-small text-soft">
          {about && <span>{about}</span>}
          <Time at={at} form="day" />
        </p>
      </div>
      <Badge tone={open ? "accent" : "plain"}>{state}</Badge>
    </li>
  );
}
