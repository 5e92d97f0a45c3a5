import { Link } from "@remix-run/react";

export interface LinkTabsProps {
  /** What the tabs choose, for those who hear the page. */
  label: string;
  tabs: { to: string; label: string; current: boolean }[];
}

/** Views of the same list: each is an address of its own. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.to} className="flex-none">
            <Link to={tab.to} aria-current={tab.current ? "page" : undefined} preventScrollReset>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
