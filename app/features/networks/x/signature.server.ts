import { createHmac } from "node:crypto";

export interface Keys {
  consumerKey: string;
  consumerSecret: string;
  accessToken: string;
  accessTokenSecret: string;
}

interface Signed {
  method: string;
  /** As the network knows it, its query included; bodies in JSON and in parts are not signed. */
  url: string;
  nonce: string;
  at: Date;
}

/** The Authorization header of OAuth 1.0a (RFC 5849, HMAC-SHA1), as X documents it. */
export function authorize(keys: Keys, signed: Signed): string {
  const params: [string, string][] = [
    ["oauth_consumer_key", keys.consumerKey],
    ["oauth_nonce", signed.nonce],
    ["oauth_signature_method", "HMAC-SHA1"],
    ["oauth_timestamp", String(Math.floor(signed.at.getTime() / 1000))],
    ["oauth_token", keys.accessToken],
    ["oauth_version", "1.0"],
  ];
  const signature = createHmac("sha1", `${encode(keys.consumerSecret)}&${encode(keys.accessTokenSecret)}`)
    .update(baseOf(signed, params))
    .digest("base64");
  const header: [string, string][] = [...params, ["oauth_signature", signature]];
  return `OAuth ${header.map(([name, value]) => `${encode(name)}="${encode(value)}"`).join(", ")}`;
}

function baseOf({ method, url }: Signed, params: [string, string][]): string {
  const { origin, pathname, searchParams } = new URL(url);
  const sorted = [...params, ...searchParams]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([name, value], [otherName, other]) => order(name, otherName) || order(value, other))
    .map((pair) => pair.join("="));
  return [method, origin + pathname, sorted.join("&")].map(encode).join("&");
}

/** By bytes: no language has a say here. */
function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** RFC 3986: stricter than encodeURIComponent. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
