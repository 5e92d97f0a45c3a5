import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { FollowTheme } from "./follow-theme.tsx";
import type { ThemeView } from "./list-themes.server.ts";

export interface ThemeHeadingProps {
  theme: ThemeView;
  following: boolean;
  mayFollow: boolean;
}

/** What this theme is about, and what one can do here: ask, propose, follow. */
export function ThemeHeading({ theme, following, mayFollow }: ThemeHeadingProps) {
  const { t } = useTranslation(["threads", "site"]);
  const inTheme = `theme=${encodeURIComponent(theme.slug)}`;
  return (
    <header>
      <nav aria-label={t("site:crumbs.label")} className="no-print">
        <Link
          to="/themes"
          className="inline-flex min-h-11 items-center gap-1 text-small font-semibold text-soft hover:text-ink"
        >
          <Icon name="next" size={16} className="-ms-1 rotate-180" />
          {t("theme.all")}
        </Link>
      </nav>
      <h1 className="text-page">
        <bdi>{theme.name}</bdi>
      </h1>
      {theme.description && <p className="mt-1.5 max-w-[60ch] text-read text-soft">{theme.description}</p>}
      <div className="no-print mt-5 flex flex-wrap gap-2">
        <ButtonLink to={`/questions/nouvelle?${inTheme}`} tone="main">
          {t("theme.ask")}
        </ButtonLink>
        <ButtonLink to={`/idees/nouvelle?${inTheme}`}>{t("theme.propose")}</ButtonLink>
        <FollowTheme themeId={theme.id} following={following} mayFollow={mayFollow} />
      </div>
      {following && <p className="mt-3 text-small text-soft">{t("theme.following")}</p>}
    </header>
  );
}
