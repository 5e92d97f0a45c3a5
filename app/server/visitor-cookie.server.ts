import { randomBytes } from "node:crypto";
import { parse, serialize } from "hono/utils/cookie";
import type { Env } from "./env.server.ts";
import { isSignedBy, sign } from "./signature.server.ts";

const THIRTEEN_MONTHS = 395 * 24 * 3600;

/** Remembers an unknown person's votes and nothing else. Set at the first vote, never before. */
function visitorCookieName(env: Env): string {
  return env.publicUrl.protocol === "https:" ? "__Host-visitor" : "visitor";
}

/** The visitor's key, or null when there is none or its signature is not ours. */
export function readVisitor(cookies: string, env: Env): string | null {
  const value = parse(cookies, visitorCookieName(env))[visitorCookieName(env)];
  const [key, signature] = value?.split(".") ?? [];
  return key && signature && isSignedBy("visitor", key, signature, env.sessionSecret) ? key : null;
}

export function newVisitorKey(): string {
  return randomBytes(12).toString("base64url");
}

export function visitorCookie(key: string, env: Env): string {
  const value = `${key}.${sign("visitor", key, env.sessionSecret)}`;
  return serialize(visitorCookieName(env), value, { ...attributes(env), maxAge: THIRTEEN_MONTHS });
}

export function forgetVisitorCookie(env: Env): string {
  return serialize(visitorCookieName(env), "", { ...attributes(env), maxAge: 0 });
}

function attributes(env: Env) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: env.publicUrl.protocol === "https:" } as const;
}
