import type { LoaderFunctionArgs } from "@remix-run/node";
import { readLogo } from "#app/features/brand/read-brand.server.ts";
import { brandFile } from "#app/server/brand-file.server.ts";
import { notFound } from "#app/server/reply.server.ts";

/** An uploaded drawing does nothing but draw itself, even opened alone. */
const DRAWING_ONLY = { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" };

/** GET /marque/logo: the uploaded picture. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const logo = await readLogo(context.store);
  if (!logo) throw notFound();
  const type = logo.type === "image/svg+xml" ? `${logo.type}; charset=utf-8` : logo.type;
  return brandFile(request, context, { type, body: logo.bytes, headers: DRAWING_ONLY });
}
