import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { AdminHeading } from "./admin-layout.tsx";
import type { Overview } from "./read-overview.server.ts";

/** What can be set up, and how much of it there is. */
export function HomePage({ overview }: { overview: Overview }) {
  const { t } = useTranslation(["team", "networks"]);
  const { brand } = useViewer();
  const people = `${t("home.people", { count: overview.people })}, ${t("home.team", { count: overview.team })}`;
  return (
    <>
      <AdminHeading title={t("home.title")} intro={t("home.intro")} />
      {overview.accounts.broken > 0 && (
        <div className="mb-4">
          <Notice
            tone="warn"
            action={
              <ButtonLink to="/admin/reseaux" size="small">
                {t("networks:accounts.repair")}
              </ButtonLink>
            }
          >
            {t("networks:accounts.broken", { count: overview.accounts.broken })}
          </Notice>
        </div>
      )}
      <ul className="grid gap-3 sm:grid-cols-2">
        <Place to="/admin/themes" icon="comment" title={t("nav.themes")} text={t("home.themesText")}>
          {t("home.themes", { count: overview.themes })}
        </Place>
        <Place to="/admin/personnes" icon="people" title={t("nav.people")} text={t("home.peopleText")}>
          {people}
        </Place>
        <Place to="/admin/reseaux" icon="share" title={t("nav.networks")} text={t("networks:accounts.homeText")}>
          {t("networks:accounts.homeCount", { count: overview.accounts.connected })}
        </Place>
        <Place to="/admin/marque" icon="settings" title={t("nav.brand")} text={t("home.brandText")}>
          {brand.name}
        </Place>
        <Place to="/admin/textes" icon="edit" title={t("nav.texts")} text={t("home.textsText")}>
          {t("home.texts", { count: overview.texts })}
        </Place>
      </ul>
    </>
  );
}

interface PlaceProps {
  to: string;
  icon: IconName;
  title: string;
  text: string;
  /** How much there is of it. */
  children: string;
}

function Place({ to, icon, title, text, children }: PlaceProps) {
  return (
    <li className="relative grid content-start gap-1 rounded-card border border-line bg-sheet p-5 hover:border-edge">
      <h2 className="flex items-center gap-2.5 text-title">
        <Icon name={icon} className="text-soft" />
        <Link to={to} className="after:absolute after:inset-0 after:rounded-card">
          {title}
        </Link>
      </h2>
      <p className="font-semibold">{children}</p>
      <p className="text-soft">{text}</p>
    </li>
  );
}
