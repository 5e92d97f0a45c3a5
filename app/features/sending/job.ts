import type { Remote } from "#app/features/networks/port.ts";

/** A part that stands on a network, as post_parts keeps it. */
export interface StandingPart {
  position: number;
  remote: Remote;
  text: string;
}

/** What the network recognises the part of a request by, the same at every try. */
export function keyOf(key: string, position: number): string {
  return `${key}-${position}`;
}
