import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { ThemeWithCounts } from "./list-themes.server.ts";

/** Everything by subject. */
export function ThemesPage({ themes }: { themes: ThemeWithCounts[] }) {
  const { t } = useTranslation("threads");
  return (
    <div className="page pt-6 lg:pt-8">
      <h1 className="text-page">{t("themes.title")}</h1>
      <p className="mt-1.5 mb-7 max-w-[60ch] text-soft">{t("themes.intro")}</p>
      {themes.length > 0 ? (
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {themes.map((theme) => (
            <ThemeCard key={theme.slug} theme={theme} />
          ))}
        </ul>
      ) : (
        <EmptyState
          icon="question"
          title={t("themes.none")}
          action={<ButtonLink to="/questions">{t("themes.noneLink")}</ButtonLink>}
        >
          {t("themes.noneText")}
        </EmptyState>
      )}
    </div>
  );
}

function ThemeCard({ theme }: { theme: ThemeWithCounts }) {
  const { t } = useTranslation("threads");
  return (
    <Card as="li" className="relative flex flex-col hover:border-edge">
      <h2 className="text-title">
        <Link
          to={`/themes/${theme.slug}`}
          prefetch="intent"
          className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
        >
          <bdi>{theme.name}</bdi>
        </Link>
      </h2>
      {theme.description && <p className="mt-1 text-small text-soft">{theme.description}</p>}
      <p className="mt-auto flex flex-wrap gap-x-4 pt-3 text-small">
        <Count tone="text-question">{t("themes.questions", { count: theme.questions })}</Count>
        <Count tone="text-idea">{t("themes.ideas", { count: theme.ideas })}</Count>
      </p>
    </Card>
  );
}

/** The dot of the kind, as on every card. */
function Count({ tone, children }: { tone: "text-question" | "text-idea"; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-medium">
      <span aria-hidden="true" className={`size-2 rounded-full bg-current ${tone}`} />
      {children}
    </span>
  );
}
