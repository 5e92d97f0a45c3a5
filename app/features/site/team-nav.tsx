import { NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";

/** The team's pages, and what one must be allowed to enter each. */
const PLACES = [
  { to: "/equipe/moderation", name: "moderation", act: "moderation.read" },
  { to: "/equipe/publications", name: "posts", act: "post.send" },
  { to: "/equipe/mentions", name: "mentions", act: "mention.handle" },
  { to: "/equipe/portee", name: "reach", act: "reach.read" },
] as const;

/** From one of the team's pages to the others, above their title. */
export function TeamNav() {
  const { t } = useTranslation("site");
  const { may } = useViewer();
  return (
    <nav aria-label={t("team.label")} className="no-print -mx-3 mb-4">
      <ul className="flex flex-wrap">
        {PLACES.filter(({ act }) => may(act)).map(({ to, name }) => (
          <li key={to}>
            <NavLink
              to={to}
              className="flex min-h-11 items-center rounded-xl px-3 font-medium text-soft hover:bg-sunk hover:no-underline aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`team.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
