import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { PageChanges } from "./page-changes.tsx";
import type { PageName } from "./pages.ts";
import { useVersionName } from "./use-version-name.ts";
import { versionsPath } from "./version-paths.ts";
import type { Version } from "./versions.server.ts";

/** One version of a fixed page: what it changed, and all of it. */
export function VersionPage({ page, version }: { page: PageName; version: Version }) {
  const { t } = useTranslation("register");
  const nameOf = useVersionName();
  return (
    <OneColumn>
      <Link
        to={versionsPath(page)}
        className="inline-flex min-h-11 items-center text-small font-semibold underline underline-offset-2"
      >
        {t("versions.toList")}
      </Link>
      <h1 className="mt-1 text-page" lang={version.lang}>
        {version.title}
      </h1>
      <p className="mt-2 mb-6 text-soft">
        {nameOf(version)}
        {version.original && version.savedAt !== null && ` · ${t("versions.again")}`}
      </p>
      {!version.standing && (
        <Notice>
          {t("versions.old")}{" "}
          <Link to={`/${page}`} className="underline underline-offset-2">
            {t("versions.see")}
          </Link>
        </Notice>
      )}
      <section className="my-8 grid gap-3">
        <h2 className="text-section">{t("versions.changes")}</h2>
        <PageChanges changes={version.changes} lang={version.lang} />
      </section>
      <section>
        <h2 className="mb-4 text-section">{t("versions.text")}</h2>
        <div lang={version.lang}>
          <Prose html={version.html} />
        </div>
      </section>
    </OneColumn>
  );
}
