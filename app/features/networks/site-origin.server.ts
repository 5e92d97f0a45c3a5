import ipaddr from "ipaddr.js";
import { isPrivate } from "#app/server/outbound.server.ts";

/** An address that somebody has typed, with or without "https://"; null when it is none, or would carry secrets in the open. */
export function siteAddress(typed: string): URL | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.username !== "" || url.password !== "" || url.hostname === "") return null;
  if (url.protocol === "https:") return url;
  // The way out says whether this site goes to a private network at all.
  return url.protocol === "http:" && isInside(url.hostname) ? url : null;
}

export function siteOrigin(typed: string): string | null {
  return siteAddress(typed)?.origin ?? null;
}

function isInside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || (ipaddr.isValid(host) && isPrivate(host));
}
