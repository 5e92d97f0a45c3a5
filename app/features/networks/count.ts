import { countBluesky } from "./bluesky/count.ts";
import { countMastodon } from "./mastodon/count.ts";
import type { Network } from "./networks.ts";
import { countX } from "./x/count.ts";

const characters = (text: string) => text.length;

/** The length of a text as its network counts it. */
export const COUNTS: Readonly<Record<Network, (text: string) => number>> = {
  bluesky: countBluesky,
  mastodon: countMastodon,
  x: countX,
  // UTF-16 code units, as both documentations count characters.
  linkedin: characters,
  facebook: characters,
  webhook: characters,
  federation: characters,
};
