import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";

const TABS = [
  { tab: "profile", to: "/moi" },
  { tab: "security", to: "/moi/securite" },
  { tab: "sessions", to: "/moi/sessions" },
  { tab: "notifications", to: "/moi/notifications" },
  { tab: "moderation", to: "/moi/moderation" },
  { tab: "data", to: "/moi/donnees" },
] as const;

export type AccountTab = (typeof TABS)[number]["tab"];

export interface AccountFrameProps {
  tab: AccountTab;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}

/** What stands around every page of one's account. */
export function AccountFrame({ tab: current, title, intro, children }: AccountFrameProps) {
  const { t } = useTranslation("account");
  const tabs = TABS.map(({ tab, to }) => ({ to, label: t(`tabs.${tab}`), current: tab === current }));
  return (
    <OneColumn>
      <LinkTabs label={t("tabs.label")} tabs={tabs} />
      <h1 className="mt-6 text-page">{title}</h1>
      {intro && <div className="mt-1.5 text-soft">{intro}</div>}
      <div className="mt-6 grid gap-5">{children}</div>
    </OneColumn>
  );
}
