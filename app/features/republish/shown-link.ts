import type { Network } from "#app/features/networks/networks.ts";

/** What readers see of an address: without its beginning, and cut. As each network's own pages show it. */
const SHOWN: Partial<Record<Network, number>> = { x: 26, mastodon: 30, federation: 30, bluesky: 28 };
const LINK = /https?:\/\/[^\s<>"]+/gu;

export interface Stretch {
  text: string;
  link: boolean;
}

/** A text in stretches, its links as the network shows them. */
export function shownText(text: string, network: Network): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: link, index } of text.matchAll(LINK)) {
    if (index > at) stretches.push({ text: text.slice(at, index), link: false });
    stretches.push({ text: shownLink(link, network), link: true });
    at = index + link.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), link: false });
  return stretches;
}

function shownLink(link: string, network: Network): string {
  const most = SHOWN[network];
  if (most === undefined) return link;
  const bare = link.replace(/^https?:\/\/(?:www\.)?/u, "");
  return bare.length <= most ? bare : `${bare.slice(0, most)}…`;
}
