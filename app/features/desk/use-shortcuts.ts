import { useEffect, useRef } from "react";
import { useKeysOn } from "./keys-on.ts";

export type Shortcuts = Partial<Record<"j" | "k" | "p" | "m" | "r" | "x" | "u" | "?", () => void>>;

/** Single keys, while they are switched on; in a field or a dialog they write as usual. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const on = useKeysOn();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!on) return;
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const act = Object.entries(latest.current).find(([key]) => key === event.key)?.[1];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Presses the button of a form, as a finger would. */
export function press(selector: string): void {
  document.querySelector<HTMLButtonElement>(selector)?.click();
}
