import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { DemonstrationNotice } from "./demonstration-notice.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { SuspensionNotice } from "./suspension-notice.tsx";

/** What stands around every page. */
export function PageLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation("site");
  useFocusOnNewPage();
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#contenu" className="button fixed start-3 top-3 z-50 not-focus:sr-only" data-tone="main">
        {t("nav.skip")}
      </a>
      <DemonstrationNotice />
      <Header />
      <main id="contenu" tabIndex={-1} className="flex-1 focus-visible:outline-none">
        <SuspensionNotice />
        <DoneNotice />
        {children}
      </main>
      <Footer />
      <BottomBar />
    </div>
  );
}

/** A new page begins at its content, as it would without a script; a #place in it is the browser's own affair. */
function useFocusOnNewPage() {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!hash) document.getElementById("contenu")?.focus({ preventScroll: true });
  }, [pathname, hash]);
}

/** One column for a page that has no side: forms, fixed texts. */
export function OneColumn({ children }: { children: ReactNode }) {
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="max-w-[46rem]">{children}</div>
    </div>
  );
}

export interface TwoColumnsProps {
  children: ReactNode;
  /** 320 px at the side of a wide screen; under the rest on a phone. */
  side: ReactNode;
  /** The name of the side, for those who hear the page. */
  sideLabel?: string;
  /** What comes before the side on a phone, when the side decides what the rest shows. */
  lead?: ReactNode;
}

export function TwoColumns({ children, side, sideLabel, lead }: TwoColumnsProps) {
  const aside = (
    <aside
      aria-label={sideLabel}
      className={classes("grid min-w-0 gap-6 lg:col-start-2 lg:row-start-1", Boolean(lead) && "lg:row-span-2")}
    >
      {side}
    </aside>
  );
  return (
    <div
      className={classes(
        "page grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 pt-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] lg:pt-8",
        lead ? "gap-y-5" : "gap-y-9",
      )}
    >
      {lead && <div className="min-w-0">{lead}</div>}
      {lead && aside}
      <div className="min-w-0 lg:col-start-1">{children}</div>
      {!lead && aside}
    </div>
  );
}
