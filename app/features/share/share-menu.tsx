import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Shared } from "./share-links.ts";
import { ShareList } from "./share-list.tsx";
import { hasShareSheet, openShareSheet } from "./share-sheet.ts";

export interface ShareMenuProps {
  shared: Shared;
  /** What would be shared, when the page has several of these. */
  label?: string;
  /** quiet: among the small acts under an answer. */
  tone?: "plain" | "quiet";
  /** Stands at the side of a wide screen: opens towards the page. */
  atSide?: boolean;
}

/** <details> that works without a script. On a phone the system's own sheet comes first, the plain links stay under it. */
export function ShareMenu({ shared, label, tone = "plain", atSide = false }: ShareMenuProps) {
  const { t } = useTranslation("threads");
  const menu = useRef<HTMLDetailsElement>(null);
  useCloseOutside(menu);

  function onOpen() {
    const opening = menu.current?.open === false;
    if (opening && hasShareSheet() && matchMedia("(pointer: coarse)").matches) void openShareSheet(shared);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  }

  return (
    // Keys pressed inside arrive here; the element itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={menu} className="relative no-print max-sm:open:basis-full" onKeyDown={onKeyDown}>
      <summary
        className={classes("button w-fit", tone === "quiet" && "px-2 text-soft max-sm:px-1.5")}
        data-tone={tone}
        data-size={tone === "quiet" ? "small" : "normal"}
        aria-label={label && t("share.what", { what: label })}
        // A press on the summary is the press that a browser asks for before it opens its sheet.
        onClick={onOpen}
      >
        <Icon name="share" size={18} className={classes(tone === "quiet" && "max-sm:hidden")} />
        {t("share.open")}
      </summary>
      <div
        className={classes(
          "mt-2 sm:absolute sm:start-0 sm:z-10 sm:w-[21rem] sm:rounded-card sm:border sm:border-line sm:bg-sheet sm:p-3 sm:shadow-menu",
          atSide && "lg:start-auto lg:-end-2",
        )}
      >
        <ShareList shared={shared} />
      </div>
    </details>
  );
}

function useCloseOutside(menu: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    function onPress(event: PointerEvent) {
      if (event.target instanceof Node && menu.current && !menu.current.contains(event.target))
        menu.current.open = false;
    }
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [menu]);
}
