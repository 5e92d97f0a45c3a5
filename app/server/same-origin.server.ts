const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * A change asked for by a page of another site. Every browser of this decade says where a form comes from, in
 * Sec-Fetch-Site or in Origin; a programme that says neither carries no victim's cookies.
 */
export function isForeignPost(request: Request, origins: string[]): boolean {
  if (READING.includes(request.method)) return false;
  const site = request.headers.get("Sec-Fetch-Site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("Origin");
  return origin !== null && !origins.includes(origin);
}
