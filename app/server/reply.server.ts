import { data, redirect, type TypedResponse } from "@remix-run/node";

/** An address of this site to go back to; anything else is the home page. */
export function localPath(text: FormDataEntryValue | string | null | undefined, otherwise = "/"): string {
  if (typeof text !== "string" || !/^\/(?![/\\])/.test(text)) return otherwise;
  const url = URL.parse(text, "http://local");
  // "/.//elsewhere" is a path of this site that a browser would read as another site.
  const stays = url?.origin === "http://local" && !url.pathname.startsWith("//");
  return stays ? `${url.pathname}${url.search}${url.hash}` : otherwise;
}

/** 303 to a page that says what was done (site:done.<key>). */
export function done(path: string, key: string, headers?: Headers): TypedResponse<never> {
  const url = new URL(path, "http://local");
  url.searchParams.set("fait", key);
  return redirect(`${url.pathname}${url.search}${url.hash}`, { status: 303, ...(headers && { headers }) });
}

/** 429, with the seconds to wait for the browser and for the person. */
export function tooMany<Body>(body: Body, retryAfter: number) {
  return data(body, { status: 429, headers: { "Retry-After": String(retryAfter) } });
}

export function notFound(): Response {
  return new Response(null, { status: 404 });
}

export function badRequest(): Response {
  return new Response(null, { status: 400 });
}

export function forbidden(): Response {
  return new Response(null, { status: 403 });
}

/** A positive number that an address may carry; throws 404 otherwise. */
export function readId(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,9}$/.test(text) || Number(text) > 2_147_483_647) throw notFound();
  return Number(text);
}

/** The same where there is no form to show again. */
export function tooManyRequests(retryAfter: number): Response {
  return new Response(null, { status: 429, headers: { "Retry-After": String(retryAfter) } });
}
