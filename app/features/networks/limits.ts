import type { Network } from "./networks.ts";

/** What a network takes, as it counts (features/networks/count.ts). */
export interface Limits {
  /** In the network's own unit, a text; null: as long as one likes. */
  most: number | null;
  /** Of a picture's description, in characters. */
  altMost: number;
  /** May what stands there be changed? Where not, a reply says what has changed. */
  edits: boolean;
  /** May one post answer another, so that a long text goes out as a chain? */
  chains: boolean;
  /** Does it tell replies and mentions? */
  hears: boolean;
}

/** As each network documents them; a server may allow more (Mastodon): then the account carries its own. */
export const LIMITS: Readonly<Record<Network, Limits>> = {
  // A record there can be written anew, and its app goes on showing what it said first: a reply is what people see.
  bluesky: { most: 300, altMost: 2000, edits: false, chains: true, hears: true },
  mastodon: { most: 500, altMost: 1500, edits: true, chains: true, hears: true },
  x: { most: 280, altMost: 1000, edits: false, chains: true, hears: false },
  linkedin: { most: 3000, altMost: 4086, edits: true, chains: false, hears: false },
  facebook: { most: 63_206, altMost: 1000, edits: true, chains: false, hears: false },
  webhook: { most: null, altMost: 2000, edits: true, chains: false, hears: false },
  federation: { most: null, altMost: 1500, edits: true, chains: false, hears: true },
};
