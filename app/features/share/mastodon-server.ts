const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** The host of someone's Mastodon server, from what they typed (mastodon.social, https://mastodon.social/@lea); null when it is none. */
export function readMastodonServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^@?[^@/]*@/, "")
    .replace(/\/.*$/, "");
  return HOST.test(host) ? host : null;
}
