import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";

const VIEWS = ["write", "preview"] as const;
export type View = (typeof VIEWS)[number];

export interface ViewTabsProps {
  /** Prefix of the ids of the panels. */
  panels: string;
  view: View;
  onChoose: (view: View) => void;
}

/** Write or preview: two views of one text. Arrows go from one to the other. */
export function ViewTabs({ panels, view, onChoose }: ViewTabsProps) {
  const { t } = useTranslation("writing");
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = view === "write" ? "preview" : "write";
    onChoose(other);
    list.current?.querySelector<HTMLButtonElement>(`[data-view=${other}]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={t("editor.views")} className="flex gap-1">
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${panels}-${one}-tab`}
          data-view={one}
          aria-controls={`${panels}-${one}`}
          aria-selected={view === one}
          tabIndex={view === one ? 0 : -1}
          className="min-h-11 rounded-lg px-3.5 text-small font-semibold text-soft aria-selected:bg-sheet aria-selected:text-ink"
          onClick={() => onChoose(one)}
          onKeyDown={onKeyDown}
        >
          {t(`editor.${one}`)}
        </button>
      ))}
    </div>
  );
}
