import { COUNTS } from "#app/features/networks/count.ts";
import { toldIn, type Told } from "#app/features/secrecy/told.ts";
import { passShield, type Shielding } from "#app/features/shield/door.ts";
import type { Network } from "#app/features/networks/networks.ts";
import { withoutServers } from "./clean-heard.ts";

export type ReplyRefusal =
  | { problem: "reply-too-long" }
  /** Numbers and addresses that must not be public, as they were written. */
  | { problem: "personal"; quoted: string[] }
  | { problem: "secrecy"; told: Told[] };

/** Why a text may not leave in the bank's name; null when it may. */
export function refusalToSend(
  text: string,
  { network, most, shielding }: { network: Network; most: number | null; shielding: Shielding },
): ReplyRefusal | null {
  const told = toldIn(text);
  if (told.length > 0) return { problem: "secrecy", told };
  const seen = withoutServers(text);
  const { masks } = passShield(seen, shielding);
  if (masks.length > 0)
    return { problem: "personal", quoted: masks.map(({ start, length }) => seen.slice(start, start + length)) };
  return most !== null && COUNTS[network](text) > most ? { problem: "reply-too-long" } : null;
}

/** What a reply begins with where the network tells people by their names alone. */
export function addressOf(network: Network, handle: string): string {
  return (network === "mastodon" || network === "federation") && handle !== "" ? `@${handle} ` : "";
}
