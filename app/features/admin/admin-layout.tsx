import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ADMIN_PLACES } from "./places.ts";

/** The pages of the administration, with their list at the side; above them on a phone. */
export function AdminLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation("team");
  const { may } = useViewer();
  return (
    <div className="page grid items-start gap-x-10 gap-y-6 pt-5 lg:grid-cols-[13rem_minmax(0,1fr)] lg:pt-8">
      <nav aria-label={t("nav.label")} className="no-print -mx-2">
        <ul className="flex flex-wrap gap-1 lg:grid">
          {ADMIN_PLACES.filter((place) => may(place.act)).map((place) => (
            <li key={place.to}>
              <NavLink
                to={place.to}
                end={place.to === "/admin"}
                className="flex min-h-11 items-center gap-2.5 rounded-xl px-3 font-medium hover:bg-sunk hover:no-underline aria-[current]:bg-sunk aria-[current]:font-semibold"
              >
                <Icon name={place.icon} className="text-soft max-lg:hidden" />
                {t(`nav.${place.name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

export interface AdminHeadingProps {
  title: string;
  intro?: string;
}

export function AdminHeading({ title, intro }: AdminHeadingProps) {
  return (
    <div className="mb-6">
      <h1 className="text-page">{title}</h1>
      {intro && <p className="mt-1.5 max-w-[60ch] text-soft">{intro}</p>}
    </div>
  );
}
