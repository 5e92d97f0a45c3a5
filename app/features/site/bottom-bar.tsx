import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/ui/icon.tsx";

const WRITING = /^\/(questions|idees)\/nouvelle$/;

/** A phone's four places, under the thumb. */
const PLACES = [
  { to: "/", name: "home", icon: "home", here: (path: string) => path === "/" },
  { to: "/questions", name: "questions", icon: "question", here: (path: string) => within(path, "/questions") },
  { to: "/idees", name: "ideas", icon: "idea", here: (path: string) => within(path, "/idees") },
  { to: "/questions/nouvelle", name: "askShort", icon: "plus", here: (path: string) => WRITING.test(path) },
] as const;

function within(path: string, folder: string): boolean {
  return (path === folder || path.startsWith(`${folder}/`)) && !WRITING.test(path);
}

export function BottomBar() {
  const { t } = useTranslation("site");
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("nav.bar")} className="bottom-bar">
      {PLACES.map((place) => (
        <Link key={place.to} to={place.to} aria-current={place.here(pathname) ? "page" : undefined}>
          <Icon name={place.icon} size={22} />
          {t(`nav.${place.name}`)}
        </Link>
      ))}
    </nav>
  );
}
