import { useSyncExternalStore } from "react";

const STORED = "desk-keys";
const listeners = new Set<() => void>();

/** Whether single keys do something: until switched off on this device (WCAG 2.1.4). */
export function useKeysOn(): boolean {
  return useSyncExternalStore(listen, areOn, notYet);
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // A browser that keeps nothing keeps the shortcuts as they are.
  }
  listeners.forEach((tell) => tell());
}

function areOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function notYet(): boolean {
  return false;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
