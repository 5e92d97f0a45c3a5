import { Form, Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";

type Trouble = Why | "offline" | "notFound" | "gone" | "forbidden" | "tooMany" | "invalid" | "server";

/** What its author is told of a text of theirs that is not public; or the team, of one that the bank may not confirm. */
const WHYS = ["held", "hidden", "removed", "secrecy"] as const;
type Why = (typeof WHYS)[number];

/** As the server says it to its author alone (server/thread-page.server.ts), or to the team. */
export function whyOf(data: unknown): Why | undefined {
  const said = typeof data === "object" && data !== null && "why" in data ? data.why : undefined;
  return WHYS.find((why) => why === said);
}

const SIGNS: Record<Trouble, IconName> = {
  offline: "warning",
  notFound: "search",
  gone: "remove",
  held: "clock",
  hidden: "remove",
  removed: "remove",
  secrecy: "warning",
  forbidden: "user",
  tooMany: "clock",
  invalid: "warning",
  server: "warning",
};

const RETRY: ReadonlySet<Trouble> = new Set(["server", "tooMany", "offline"]);

function troubleOf(status: number): Trouble {
  if (status === 0) return "offline";
  if (status === 404) return "notFound";
  if (status === 410) return "gone";
  if (status === 403 || status === 401) return "forbidden";
  if (status === 429) return "tooMany";
  return status >= 400 && status < 500 ? "invalid" : "server";
}

export interface ErrorPageProps {
  /** As answered by the server; 0 when the network did not answer at all. */
  status: number;
  /** More than the status says, for whom it concerns. */
  why?: Why | undefined;
  /** On a page that was withdrawn, for whoever may bring it back. */
  children?: ReactNode;
}

/** What went wrong, whose fault it is, and the ways on: never a dead end. */
export function ErrorPage({ status, why, children }: ErrorPageProps) {
  const { t } = useTranslation("site");
  const trouble = why ?? troubleOf(status);
  return (
    <div className="page grid max-w-[46rem] gap-6 pt-12 pb-6 lg:pt-20">
      <span className="grid size-14 place-items-center rounded-full bg-sunk text-soft">
        <Icon name={SIGNS[trouble]} size={28} />
      </span>
      <div className="grid gap-3">
        {status > 0 && <p className="text-small font-semibold text-soft">{t("errors.code", { status })}</p>}
        <h1 className="text-page">{t(`errors.${trouble}.title`)}</h1>
        <p className="max-w-[58ch] text-read text-soft">{t(`errors.${trouble}.text`)}</p>
      </div>
      {children && <div className="flex flex-wrap items-center gap-3">{children}</div>}
      {RETRY.has(trouble) ? <Retry /> : <SearchAgain />}
      {trouble === "forbidden" && <OtherAccount />}
      <Places />
    </div>
  );
}

function SearchAgain() {
  const { t } = useTranslation("site");
  return (
    <Form action="/recherche" className="grid max-w-xl gap-1.5">
      <label htmlFor="error-search" className="font-semibold">
        {t("errors.search")}
      </label>
      <div className="flex gap-2">
        <input id="error-search" type="search" name="q" className="control min-w-0 flex-1" />
        <Button tone="main">{t("search.submit")}</Button>
      </div>
    </Form>
  );
}

/** A plain link to the same address: works where scripts have failed too. */
function Retry() {
  const { t } = useTranslation("site");
  const { pathname, search } = useLocation();
  return (
    <div>
      <ButtonLink to={pathname + search} reloadDocument tone="main">
        {t("errors.retry")}
      </ButtonLink>
    </div>
  );
}

function OtherAccount() {
  const { t } = useTranslation("site");
  const { pathname, search } = useLocation();
  return (
    <div>
      <ButtonLink to={`/connexion?next=${encodeURIComponent(pathname + search)}`}>{t("errors.signIn")}</ButtonLink>
    </div>
  );
}

const PLACES = [
  { to: "/", name: "home" },
  { to: "/questions", name: "questions" },
  { to: "/idees", name: "ideas" },
  { to: "/themes", name: "themes" },
] as const;

function Places() {
  const { t } = useTranslation("site");
  return (
    <nav aria-label={t("errors.links")}>
      <p className="text-small text-soft">{t("errors.links")}</p>
      <ul className="flex flex-wrap gap-x-5">
        {PLACES.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-2"
            >
              {t(`nav.${place.name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
