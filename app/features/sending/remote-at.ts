import type { Network } from "#app/features/networks/networks.ts";
import type { Remote } from "#app/features/networks/port.ts";

interface Account {
  network: Network;
  server: string;
  remoteId: string;
  handle: string;
}

/**
 * What a network calls the text at this address, when that is one of this account's network; null otherwise. Its writing
 * (a CID) is not told by an address.
 */
export function remoteAt(typed: string, account: Account, key: string): Remote | null {
  const url = URL.parse(typed.trim());
  if (url?.protocol !== "https:" && url?.origin !== account.server) return null;
  if (url.username !== "" || url.password !== "") return null;
  const id = idAt(url, account, key);
  return id === null ? null : { id, revision: null, url: url.href };
}

function idAt(url: URL, account: Account, key: string): string | null {
  const { hostname, pathname } = url;
  const path = decoded(pathname);
  const isOn = (...hosts: string[]) =>
    hosts.includes(hostname) || hosts.includes(hostname.replace(/^(www|m|mobile)\./, ""));
  switch (account.network) {
    case "bluesky":
      return isOn("bsky.app") ? onBluesky(path, account) : null;
    case "mastodon":
      return url.origin === account.server ? (/^\/(?:web\/)?@[^/]+\/(\d+)$/.exec(path)?.[1] ?? null) : null;
    case "x":
      return isOn("x.com", "twitter.com") ? (/^\/[^/]+\/status\/(\d+)$/.exec(path)?.[1] ?? null) : null;
    case "linkedin":
      return isOn("linkedin.com") ? (/(urn:li:(?:share|ugcPost|activity):\d+)/.exec(path)?.[1] ?? null) : null;
    case "facebook":
      return isOn("facebook.com") ? onFacebook(path, account) : null;
    case "webhook":
      // Whoever receives it knows it by its key.
      return key;
    case "federation":
      return url.origin === account.server ? url.href : null;
  }
}

/** Its address names the account by its handle or by its lasting name. */
function onBluesky(path: string, { remoteId, handle }: Account): string | null {
  const [, who, record] = /^\/profile\/([^/]+)\/post\/([a-z\d._:~-]+)$/i.exec(path) ?? [];
  const ours = who === remoteId || who === handle.replace(/^@/, "");
  return ours && record !== undefined ? `at://${remoteId}/app.bsky.feed.post/${record}` : null;
}

/** Either /<page>_<post>, or /<page>/posts/<post>. */
function onFacebook(path: string, { remoteId }: Account): string | null {
  const whole = /^\/(\d+_\d+)$/.exec(path)?.[1];
  if (whole !== undefined) return whole.startsWith(`${remoteId}_`) ? whole : null;
  const post = /^\/[^/]+\/posts\/(?:[^/]+\/)?(\d+)\/?$/.exec(path)?.[1];
  return post === undefined ? null : `${remoteId}_${post}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
