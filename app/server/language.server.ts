import { parseAccept } from "hono/utils/accept";
import { parse, serialize } from "hono/utils/cookie";
import { LANGUAGES, type Language } from "#app/i18n/catalogue.ts";
import type { Env } from "./env.server.ts";

const COOKIE = "lang";
const SECURE_COOKIE = `__Host-${COOKIE}`;

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((lang) => lang === text);
}

/** ?lang= names it; then the switch's cookie; then the browser; then French. */
export function chooseLanguage(url: URL, cookies: string, acceptLanguage: string): Language {
  const named = url.searchParams.get("lang");
  if (isLanguage(named)) return named;
  const kept = parse(cookies);
  const switched = kept[SECURE_COOKIE] ?? kept[COOKIE];
  if (isLanguage(switched)) return switched;
  // parseAccept sorts by quality: "de, en;q=0.8" is a reader of English here.
  const wanted = parseAccept(acceptLanguage)
    .filter((entry) => entry.q > 0)
    .map((entry) => entry.type.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? "fr";
}

/** Only using the switch sets it. */
export function languageCookie(lang: Language, env: Env): string {
  const secure = env.publicUrl.protocol === "https:";
  return serialize(secure ? SECURE_COOKIE : COOKIE, lang, {
    path: "/",
    sameSite: "Lax",
    secure,
    httpOnly: true,
    maxAge: 365 * 24 * 3600,
  });
}
