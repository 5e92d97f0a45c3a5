import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPortrait } from "#app/features/members/portrait.server.ts";
import { notFound } from "#app/server/reply.server.ts";

/** GET /membres/:handle/portrait/:hash: a picture at its address never changes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const picture = await readPortrait(context.store, { handle: params["handle"] ?? "", hash: params["hash"] ?? "" });
  if (!picture) throw notFound();
  return new Response(new Uint8Array(picture), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(picture.length),
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
