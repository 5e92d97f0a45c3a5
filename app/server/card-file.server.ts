import { redirect } from "@remix-run/node";
import { cardPath, cardVersion } from "#app/features/cards/card-address.server.ts";
import type { CardView } from "#app/features/cards/card-view.ts";
import { cardOf } from "#app/features/cards/kept-card.server.ts";
import { isKnown } from "./brand-file.server.ts";
import type { RequestContext } from "./context.server.ts";

/** A day, so that what a moderator takes away leaves the caches of others by then. */
const FOR_A_DAY = "public, max-age=86400, immutable";

/** A card under its present version; from any other, the way to it. */
export async function cardFile(request: Request, context: RequestContext, file: string | undefined, view: CardView) {
  const brand = await context.brand();
  const version = cardVersion(view, brand.version);
  if (file !== `${version}.png`) return elsewhere(cardPath(view, brand.version));
  const headers = { ETag: `"${version}"`, "Cache-Control": FOR_A_DAY };
  if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
  const card = await cardOf(context.store, brand, view).catch((error: unknown) => {
    context.log.error({ err: error, thread: view.id }, "a card could not be drawn");
    return { drawn: false } as const;
  });
  if (!card.drawn) return elsewhere("/share-card.png");
  return new Response(new Uint8Array(card.png), {
    headers: {
      ...headers,
      "Content-Type": "image/png",
      "Content-Length": String(card.png.length),
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function elsewhere(path: string): Response {
  return redirect(path, { status: 302, headers: { "Cache-Control": "no-store" } });
}
