import type { LoaderFunctionArgs } from "@remix-run/node";
import { brandStylesheet } from "#app/features/brand/stylesheet.ts";
import { brandFile } from "#app/server/brand-file.server.ts";

/** GET /marque.css: the bank's colours over the house's. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const body = brandStylesheet(await context.brand());
  return brandFile(request, context, { type: "text/css; charset=utf-8", body });
}
