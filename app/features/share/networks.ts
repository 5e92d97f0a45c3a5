import type { ShareLink } from "./share-links.ts";

/** Names that are the same in every language; "email" has a word of its own in each. */
export const NETWORK_NAMES: Record<Exclude<ShareLink["network"], "email">, string> = {
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  x: "X",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  whatsapp: "WhatsApp",
};
