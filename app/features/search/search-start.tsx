import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";

const WAYS = [
  { to: "/themes", name: "themes", icon: null },
  { to: "/questions?tri=sans-reponse", name: "waiting", icon: "question" },
  { to: "/idees", name: "ideas", icon: "idea" },
  { to: "/realise", name: "shipped", icon: "check" },
] as const;

/** Before anything is typed: other ways in. */
export function SearchStart() {
  const { t } = useTranslation("threads");
  return (
    <section>
      <h2 className="mb-3 text-title">{t("search.start")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {WAYS.map((way) => (
          <Card key={way.to} as="li" className="relative flex gap-3.5 hover:border-edge">
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-sunk text-soft">
              {way.icon ? <Icon name={way.icon} size={22} /> : <ThemeSign />}
            </span>
            <div>
              <Link
                to={way.to}
                prefetch="intent"
                className="font-semibold after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
              >
                {t(`search.starts.${way.name}`)}
              </Link>
              <p className="text-small text-soft">{t(`search.starts.${way.name}Text`)}</p>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}

/** The sign that stands before a theme's name on every card. */
function ThemeSign() {
  return (
    <span aria-hidden="true" className="text-title leading-none">
      {"#"}
    </span>
  );
}
