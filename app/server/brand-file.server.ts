import type { RequestContext } from "./context.server.ts";

interface BrandFile {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const FOR_GOOD = "public, max-age=31536000, immutable";
const ASK_AGAIN = "public, no-cache";

/** A file of the brand: kept for good under the address that carries its version (?v=), asked again under any other. */
export async function brandFile(request: Request, context: RequestContext, { type, body, headers }: BrandFile) {
  const { version } = await context.brand();
  const etag = `"${version}"`;
  const current = new URL(request.url).searchParams.get("v") === version;
  const kept = { ETag: etag, "Cache-Control": current ? FOR_GOOD : ASK_AGAIN };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: kept });
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { ...kept, "Content-Type": type, "X-Content-Type-Options": "nosniff", ...headers },
  });
}

/** A compressed answer goes out with its tag marked weak, and is asked for by that. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("If-None-Match")?.split(",") ?? [];
  return known.some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
