import { useSyncExternalStore } from "react";

/** unknown: on the server, and while React takes over. address: the browser could, under a name rather than a number. */
export type Possibility = "unknown" | "possible" | "impossible" | "address";

/** Whether this browser can use passkeys here. They belong to a name: 127.0.0.1 has none, localhost has. */
export function usePasskeys(): Possibility {
  return useSyncExternalStore(neverChanges, possibility, onServer);
}

function neverChanges(): () => void {
  return () => {};
}

function onServer(): Possibility {
  return "unknown";
}

function possibility(): Possibility {
  if (!("PublicKeyCredential" in window) || !window.isSecureContext) return "impossible";
  return /^[\d.]+$|:/.test(window.location.hostname) ? "address" : "possible";
}
