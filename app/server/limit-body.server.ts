import type { Context, Env, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

const LARGEST_BODY = 512 * 1024;
/** One address takes a picture, of 5 MB at most: see features/members/make-portrait.server.ts. */
const PORTRAIT_PATHS = new Set(["/moi", "/moi.data"]);
const LARGEST_PORTRAIT = 6 * 1024 * 1024;

/** Nothing larger than a form, or than a picture where one is sent, is read to its end. */
export function limitBody<E extends Env>(onError: (c: Context<E>) => Promise<Response>): MiddlewareHandler<E> {
  const limits = {
    text: bodyLimit({ maxSize: LARGEST_BODY, onError }),
    picture: bodyLimit({ maxSize: LARGEST_PORTRAIT, onError }),
  };
  return (c, next) => {
    if (c.req.method === "POST" && !c.req.raw.headers.has("Content-Length")) c.req.raw = copyOf(c.req.raw);
    return limits[bringsPicture(c) ? "picture" : "text"](c, next);
  };
}

/**
 * Of a body whose length is not told, as a proxy that passes it on piece by piece sends it, bodyLimit makes a request
 * anew from the one that it has read. The server's own cannot be copied that way.
 */
function copyOf({ url, method, headers, body, signal }: Request): Request {
  return new Request(url, { method, headers, body, signal, duplex: "half" });
}

function bringsPicture(c: Context): boolean {
  return PORTRAIT_PATHS.has(c.req.path) && c.req.header("Content-Type")?.startsWith("multipart/form-data") === true;
}
