import { useLocation } from "@remix-run/react";
import { useHydrated } from "./use-hydrated.ts";

/** Where one is, without what was said once: the address to come back to. */
export function useHere(anchor = ""): string {
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  params.delete("fait");
  params.delete("sur");
  params.delete("reste");
  const query = params.size > 0 ? `?${params.toString()}` : "";
  return `${pathname}${query}${anchor && `#${anchor}`}`;
}

/** Sign in, then come back here. */
export function useSignInPath(anchor = ""): string {
  return `/connexion?next=${encodeURIComponent(useHere(anchor))}`;
}

/** Brings one back to the same place of the page; a script keeps the page where it is, so it needs no anchor. */
export function BackField({ anchor = "" }: { anchor?: string }) {
  const hydrated = useHydrated();
  return <input type="hidden" name="back" value={useHere(hydrated ? "" : anchor)} />;
}
