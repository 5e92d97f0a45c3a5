import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { LANGUAGES, type Language } from "#app/i18n/catalogue.ts";
import { SchemeSwitch } from "./scheme-switch.tsx";

const PAGES = [
  { to: "/regles", name: "rules" },
  { to: "/transparence", name: "transparency" },
  { to: "/classements", name: "rankings" },
  { to: "/accessibilite", name: "accessibility" },
  { to: "/confidentialite", name: "privacy" },
  { to: "/mentions-legales", name: "legal" },
] as const;

/** On a wide screen the header leads there; on a phone the bar has no room for them. */
const PLACES = [
  { to: "/themes", name: "themes" },
  { to: "/realise", name: "shipped" },
] as const;

export function Footer() {
  const { t } = useTranslation("site");
  const { brand, fediverse } = useViewer();
  return (
    <footer className="mt-16 border-t border-line pt-7 pb-28 text-small text-soft lg:pb-10">
      <div className="page grid gap-5">
        <p>
          <strong className="font-serif text-ink">{brand.name}</strong> · {t("footer.about")}
        </p>
        <nav aria-label={t("footer.label")}>
          <ul className="flex flex-wrap gap-x-5">
            {PLACES.map((place) => (
              <li key={place.to} className="lg:hidden">
                <Link to={place.to} className="inline-flex min-h-11 min-w-11 items-center hover:text-ink">
                  {t(`nav.${place.name}`)}
                </Link>
              </li>
            ))}
            {PAGES.map((page) => (
              <li key={page.to}>
                <Link to={page.to} className="inline-flex min-h-11 min-w-11 items-center hover:text-ink">
                  {t(`footer.${page.name}`)}
                </Link>
              </li>
            ))}
            {fediverse && (
              <li>
                <Link to="/fediverse" className="inline-flex min-h-11 min-w-11 items-center hover:text-ink">
                  {t("footer.fediverse")}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </footer>
  );
}

const NAMES = { fr: "french", en: "english" } as const satisfies Record<Language, string>;

function LanguageSwitch() {
  const { t } = useTranslation("site");
  const { lang } = useViewer();
  const { pathname, search } = useLocation();
  return (
    <PostForm action="/langue" reloadDocument>
      <input type="hidden" name="back" value={withoutLanguage(pathname, search)} />
      <div role="group" aria-label={t("footer.language")} className="segments">
        {LANGUAGES.map((code) => (
          <button key={code} name="lang" value={code} lang={code} aria-pressed={code === lang} className="segment">
            {t(`footer.${NAMES[code]}`)}
          </button>
        ))}
      </div>
    </PostForm>
  );
}

/** ?lang= would win over the choice just made; a confirmation would be told twice. */
function withoutLanguage(pathname: string, search: string): string {
  const params = new URLSearchParams(search);
  params.delete("lang");
  params.delete("fait");
  params.delete("sur");
  return params.size > 0 ? `${pathname}?${params.toString()}` : pathname;
}
