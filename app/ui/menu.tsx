import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "@remix-run/react";

export interface MenuProps {
  /** What the closed menu shows. */
  summary: ReactNode;
  /** Its name, for those who hear the page. */
  label: string;
  children: ReactNode;
}

/** <details> that floats: opens without a script; with one, closes when one leaves it, presses Escape or goes elsewhere. */
export function Menu({ summary, label, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [key]);

  function close() {
    if (details.current) details.current.open = false;
  }
  function onKeyDown(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== "Escape" || !details.current?.open) return;
    close();
    details.current.querySelector("summary")?.focus();
  }
  function onBlur(event: FocusEvent<HTMLDetailsElement>) {
    // A press on something that takes no focus has no relatedTarget: the listener below closes for it.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  }
  usePressOutside(details, close);

  return (
    // Keys pressed inside arrive here; the element itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={details} className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="button" data-tone="quiet" aria-label={label}>
        {summary}
      </summary>
      <div className="absolute end-0 top-[calc(100%+0.375rem)] z-30 w-max max-w-[calc(100vw-2rem)] min-w-60 rounded-card border border-line bg-sheet p-1.5 shadow-menu">
        {children}
      </div>
    </details>
  );
}

function usePressOutside(element: { current: HTMLElement | null }, leave: () => void) {
  useEffect(() => {
    function onPress(event: PointerEvent) {
      if (event.target instanceof Node && !element.current?.contains(event.target)) leave();
    }
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  });
}
