import { Form, Link, NavLink, useLocation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { BrandMark } from "./brand-mark.tsx";

const PLACES = [
  { to: "/questions", name: "questions" },
  { to: "/idees", name: "ideas" },
  { to: "/themes", name: "themes" },
  { to: "/realise", name: "shipped" },
] as const;

export function Header() {
  const { t } = useTranslation("site");
  const { viewer, pending } = useViewer();
  return (
    <header className="border-b border-line bg-sheet">
      <div className="page flex min-h-16 items-center gap-x-6">
        <BrandMark />
        <nav aria-label={t("nav.label")} className="hidden lg:block">
          <ul className="flex gap-5 font-[550]">
            {PLACES.map((place) => (
              <li key={place.to}>
                <NavLink to={place.to} className="nav-link">
                  {t(`nav.${place.name}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div data-furniture className="ms-auto flex items-center gap-1 lg:min-w-0 lg:gap-2">
          <SearchForm />
          <Link to="/recherche" aria-label={t("search.open")} className="button lg:hidden" data-tone="quiet">
            <Icon name="search" size={22} />
          </Link>
          {viewer ? <AccountMenu viewer={viewer} /> : pending ? <FinishLink /> : <SignInLink />}
          <ButtonLink to="/questions/nouvelle" tone="main" className="max-lg:hidden">
            {t("nav.ask")}
          </ButtonLink>
        </div>
      </div>
    </header>
  );
}

function SearchForm() {
  const { t } = useTranslation("site");
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const words = pathname === "/recherche" ? (params.get("q") ?? "") : "";
  return (
    <Form role="search" action="/recherche" className="relative hidden min-w-36 shrink-99 basis-52 lg:block">
      <input
        key={words}
        type="search"
        name="q"
        defaultValue={words}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        className="h-11 w-full rounded-full border border-line bg-sunk ps-10 pe-4 text-[0.96875rem] hover:border-edge focus-visible:rounded-full"
      />
      <button
        aria-label={t("search.submit")}
        className="absolute inset-y-0 start-0 grid w-11 place-items-center rounded-full text-soft"
      >
        <Icon name="search" size={18} />
      </button>
    </Form>
  );
}

/** Half signed in: the second factor is awaited. */
function FinishLink() {
  const { t } = useTranslation("site");
  const { pathname, search } = useLocation();
  if (pathname === "/connexion/second-facteur") return null;
  return (
    <ButtonLink
      to={`/connexion/second-facteur?next=${encodeURIComponent(pathname + search)}`}
      tone="quiet"
      aria-label={t("nav.finish")}
    >
      <span className="max-sm:hidden">{t("nav.finish")}</span>
      <span className="sm:hidden">{t("nav.finishShort")}</span>
    </ButtonLink>
  );
}

/** Brings one back to the page one came from. */
function SignInLink() {
  const { t } = useTranslation("site");
  const { pathname, search } = useLocation();
  const next =
    pathname === "/connexion" || pathname === "/inscription" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
  return (
    <ButtonLink to={`/connexion${next}`} tone="quiet">
      {t("nav.signIn")}
    </ButtonLink>
  );
}
