import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { PageName } from "./pages.ts";
import { useVersionName } from "./use-version-name.ts";
import { versionPath, versionsPath } from "./version-paths.ts";
import type { VersionList } from "./versions.server.ts";

/** Every text that a fixed page has had, the latest first. */
export function VersionsPage({ page, list, later }: { page: PageName; list: VersionList; later: boolean }) {
  const { t } = useTranslation("register");
  const nameOf = useVersionName();
  const path = versionsPath(page);
  return (
    <OneColumn>
      <Link
        to={`/${page}`}
        className="inline-flex min-h-11 items-center text-small font-semibold underline underline-offset-2"
      >
        {t("versions.back")}
      </Link>
      <h1 className="mt-1 text-page">{t("versions.title", { title: list.title })}</h1>
      <p className="mt-2 mb-6 text-soft">{t("versions.intro")}</p>
      <ol className="mb-6 border-t border-line">
        {list.versions.map((version) => (
          <li key={version.id ?? 0} className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5">
            <Link
              to={versionPath(page, version.id)}
              className="inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
            >
              {nameOf(version)}
            </Link>
            {version.original && version.id !== null && (
              <span className="text-small text-soft">{t("versions.again")}</span>
            )}
            {version.standing && <Badge>{t("versions.standing")}</Badge>}
          </li>
        ))}
      </ol>
      <Pager
        label={t("versions.title", { title: list.title })}
        next={list.next === null ? null : { to: `${path}?apres=${list.next}`, label: t("versions.next") }}
        first={later ? { to: path, label: t("versions.toList") } : null}
      />
    </OneColumn>
  );
}
