import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";

export interface LinkTabsProps {
  /** What the tabs choose, for those who hear the page. */
  label: string;
  tabs: { to: string; label: string; current: boolean }[];
}

/** Views of the same list: each is an address of its own. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = tabs.find((tab) => tab.current)?.to;
  // On a phone the row is wider than the screen: the current tab is brought into sight.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (tab && list.current) list.current.scrollLeft = tab.offsetLeft - list.current.clientWidth / 3;
  }, [current]);
  return (
    <nav aria-label={label} className="no-print min-w-0">
      <ul ref={list} className="tabs relative">
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
