import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDispatches } from "#app/features/sending/list-dispatches.server.ts";
import { viewNamed } from "#app/features/sending/posts-paths.ts";
import { readDispatch, readPost } from "#app/features/sending/read-post.server.ts";
import { notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

/** What was asked for of the networks, or a part of it (?vue=). */
export async function readPostsPage({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "post.send");
  const { searchParams } = new URL(request.url);
  const view = viewNamed(searchParams.get("vue"));
  const asked = { view, after: searchParams.get("apres") };
  const outcome = await listDispatches(context.store, asked, { viewerId: viewer.id, now: context.now() });
  if (!outcome.listed) throw notFound();
  return { view, page: outcome.page, counts: outcome.counts };
}

export async function readPostPage({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "post.send");
  const post = await readPost(context.store, readId(params["id"]), { viewerId: viewer.id, now: context.now() });
  if (!post) throw notFound();
  return post;
}

export async function readDispatchPage({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "post.send");
  const line = await readDispatch(context.store, readId(params["id"]), { viewerId: viewer.id, now: context.now() });
  if (!line) throw notFound();
  return line;
}
