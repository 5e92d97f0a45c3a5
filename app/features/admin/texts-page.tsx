import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PageLine } from "#app/features/pages/read-page.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminHeading } from "./admin-layout.tsx";

/** The fixed pages in each language, and which of them were rewritten. */
export function TextsPage({ pages }: { pages: PageLine[] }) {
  const { t } = useTranslation("team");
  return (
    <>
      <AdminHeading title={t("texts.title")} intro={t("texts.intro")} />
      <ul className="grid gap-3">
        {pages.map(({ page, title, texts }) => (
          <Card key={page} as="li">
            <h2 className="text-title">
              <Link to={`/${page}`}>{title}</Link>
            </h2>
            <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {texts.map(({ lang, changedAt }) => (
                <li key={lang} className="flex min-h-11 flex-wrap items-center gap-x-3">
                  <Link
                    to={`/admin/textes/${page}/${lang}`}
                    aria-label={t("texts.editOf", { title, lang: t(`texts.langs.${lang}`) })}
                    className="inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
                  >
                    {t(`texts.langs.${lang}`)}
                  </Link>
                  <span className="text-small text-soft">
                    {changedAt ? (
                      <>
                        {t("texts.changed")} <Time at={changedAt} form="short" exact />
                      </>
                    ) : (
                      t("texts.original")
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </ul>
    </>
  );
}
