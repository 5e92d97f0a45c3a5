import type { LoaderFunctionArgs } from "@remix-run/node";
import { postPicture } from "#app/features/demonstration/list-posts.server.ts";
import { notFound } from "#app/server/reply.server.ts";

/** The picture of a post of the demonstration's network. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  if (context.env.mode !== "demonstration") throw notFound();
  const png = await postPicture(context.store, params["id"] ?? "");
  if (!png) throw notFound();
  return new Response(new Uint8Array(png), {
    headers: { "Content-Type": "image/png", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" },
  });
}
