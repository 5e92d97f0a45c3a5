import { redirect } from "@remix-run/node";
import { isbot } from "isbot";
import { speaksForTheBank } from "#app/features/access/table.ts";
import { countVisit, postOfRef } from "#app/features/reach/count-visit.server.ts";
import { REF_PARAMETER } from "#app/features/republish/paths.ts";
import type { RequestContext } from "./context.server.ts";

const REF = /^[\w-]{1,64}$/;

/**
 * Whoever comes by the link of a post is counted, then led to the address without it: a reload or a copied link counts
 * nothing more. Returns for every other request.
 */
export async function leadFromPost(request: Request, context: RequestContext): Promise<void> {
  const url = new URL(request.url);
  const ref = url.searchParams.get(REF_PARAMETER);
  if (ref === null || request.method === "POST") return;
  // A page is shown even on a day when nothing can be written.
  await countOnce(ref, request, context).catch((error: unknown) =>
    context.log.error({ err: error }, "a visit could not be counted"),
  );
  url.searchParams.delete(REF_PARAMETER);
  throw redirect(`${url.pathname}${url.search}`, { status: 302, headers: { "Cache-Control": "no-store" } });
}

async function countOnce(ref: string, request: Request, context: RequestContext): Promise<void> {
  const { store, limits, network, now } = context;
  if (!REF.test(ref) || !isPerson(request, context)) return;
  const postId = await postOfRef(store, ref);
  if (postId === null || (await limits.count("visit", `${postId} ${network}`)) !== null) return;
  await countVisit(store, { postId, at: now() });
}

/** Somebody who reads, of the public: no machine, no page fetched ahead, nobody of the team. */
function isPerson({ method, headers }: Request, { viewer, userAgent }: RequestContext): boolean {
  if (method !== "GET" || (viewer && speaksForTheBank(viewer.role))) return false;
  const ahead = headers.get("Sec-Purpose") ?? headers.get("Purpose") ?? headers.get("X-Moz") ?? "";
  return userAgent !== "" && !/prefetch|preview/i.test(ahead) && !isbot(userAgent);
}
