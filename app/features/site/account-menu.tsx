import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PostForm, type SiteViewer, useViewer } from "#app/features/sessions/viewer.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Menu } from "#app/ui/menu.tsx";

const LINE =
  "flex min-h-11 w-full items-center gap-3 rounded-[0.625rem] px-3 text-start font-medium hover:bg-sunk hover:no-underline";

/** Whoever is signed in: what is new, their own pages, and the way out. */
export function AccountMenu({ viewer }: { viewer: SiteViewer }) {
  const { t } = useTranslation("site");
  const { unread, openCases, openPosts, may } = useViewer();
  const news = unread > 0 ? t("menu.unread", { count: unread }) : "";
  const label = [t("menu.label", { name: viewer.name }), news].filter(Boolean).join(", ");
  return (
    <Menu label={label} summary={<Face viewer={viewer} unread={unread} />}>
      <ul>
        <Line to="/moi/notifications" icon="bell" note={news}>
          {t("menu.notifications")}
        </Line>
        <Line to={`/membres/${viewer.handle}`} icon="user">
          {t("menu.profile")}
        </Line>
        <Line to="/moi" icon="settings">
          {t("menu.account")}
        </Line>
        {may("moderation.read") && (
          <Line to="/equipe/moderation" icon="flag" note={openCases ? t("menu.open", { count: openCases }) : ""}>
            {t("menu.moderation")}
          </Line>
        )}
        {may("post.send") && (
          <Line to="/equipe/publications" icon="share" note={openPosts ? t("menu.open", { count: openPosts }) : ""}>
            {t("menu.posts")}
          </Line>
        )}
        {may("mention.handle") && (
          <Line to="/equipe/mentions" icon="comment">
            {t("menu.mentions")}
          </Line>
        )}
        {may("admin.themes") && (
          <Line to="/admin" icon="edit">
            {t("menu.admin")}
          </Line>
        )}
        <li className="mt-1.5 border-t border-line pt-1.5">
          <PostForm action="/deconnexion">
            <button className={LINE}>
              <Icon name="leave" className="text-soft" />
              {t("menu.signOut")}
            </button>
          </PostForm>
        </li>
      </ul>
    </Menu>
  );
}

function Face({ viewer, unread }: { viewer: SiteViewer; unread: number }) {
  return (
    <>
      <span className="relative">
        <Avatar handle={viewer.handle} name={viewer.name} picture={viewer.avatar} size={32} />
        {unread > 0 && (
          <span className="absolute -end-1.5 -top-1.5 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-bold text-on-accent ring-2 ring-sheet">
            {unread > 99 ? "99+" : unread}
          </span>
        )}
      </span>
      <span className="max-w-40 truncate max-lg:sr-only">{viewer.name}</span>
      <Icon name="down" size={16} className="text-soft" />
    </>
  );
}

function Line({ to, icon, note, children }: { to: string; icon: IconName; note?: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to} className={LINE}>
        <Icon name={icon} className="text-soft" />
        {children}
        {note && <span className="ms-auto ps-4 text-fine font-semibold whitespace-nowrap text-accent">{note}</span>}
      </Link>
    </li>
  );
}
