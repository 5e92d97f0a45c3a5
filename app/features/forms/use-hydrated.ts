import { useSyncExternalStore } from "react";

/** False on the server and while React takes over, true afterwards: for what only a script can do. */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, isBrowser, isServer);
}

function neverChanges(): () => void {
  return () => {};
}

function isBrowser(): boolean {
  return true;
}

function isServer(): boolean {
  return false;
}
