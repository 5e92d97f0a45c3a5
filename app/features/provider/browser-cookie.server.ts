import { randomBytes } from "node:crypto";
import { parse, serialize } from "hono/utils/cookie";
import type { Env } from "#app/server/env.server.ts";
import { sha256 } from "#app/server/signature.server.ts";

/** As long as the way to the bank and back, and the linking that may follow. */
const HALF_AN_HOUR = 30 * 60;

/** What went away from one browser does not come back in another: nobody is signed in to an account that is not theirs. */
function nameOf(env: Env): string {
  return isSecure(env) ? "__Host-banque" : "banque";
}

/** The browser's key, kept when there is one: two tabs may be on their way at once. */
export function browserKey(cookies: string, env: Env): string {
  return readKey(cookies, env) ?? randomBytes(16).toString("base64url");
}

export function browserCookie(key: string, env: Env): string {
  return serialize(nameOf(env), key, {
    path: "/",
    httpOnly: true,
    // Lax: the browser brings it when the provider sends the person back.
    sameSite: "Lax",
    secure: isSecure(env),
    maxAge: HALF_AN_HOUR,
  });
}

/** What a proof keeps of it. */
export function markOf(key: string): string {
  return sha256(`browser ${key}`);
}

/** Null in a browser that has not been on its way to the bank. */
export function browserMark(cookies: string, env: Env): string | null {
  const key = readKey(cookies, env);
  return key && markOf(key);
}

function readKey(cookies: string, env: Env): string | null {
  const value = parse(cookies, nameOf(env))[nameOf(env)];
  return value && /^[\w-]{22}$/.test(value) ? value : null;
}

function isSecure({ publicUrl }: Env): boolean {
  return publicUrl.protocol === "https:";
}
