import type { NETWORKS as ALL } from "#db/schema/networks.ts";

export type Network = (typeof ALL)[number];

/** Those that an administrator connects, in the order in which they are offered. "federation" is the site itself. */
export const NETWORKS = ["bluesky", "mastodon", "linkedin", "x", "facebook", "webhook"] as const satisfies Network[];
