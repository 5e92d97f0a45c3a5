import type { LineFilter } from "./lines.server.ts";

/** A page of the list; it opens on the list, under the figures that stay the same. */
export function registerAddress({ act, ground }: LineFilter, before?: number): string {
  const params = new URLSearchParams();
  if (act) params.set("acte", act);
  if (ground) params.set("motif", ground);
  if (before !== undefined) params.set("apres", String(before));
  return `/transparence${params.size > 0 ? `?${params.toString()}` : ""}#interventions`;
}
