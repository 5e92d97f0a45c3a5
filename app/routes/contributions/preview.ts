import type { ActionFunctionArgs } from "@remix-run/node";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { notFound } from "#app/server/reply.server.ts";

const LONGEST = 10_000;

export function loader() {
  throw notFound();
}

/** What a text will look like. Nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, context);
  const { viewer, network, limits } = context;
  const wait = await limits.count("preview", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return Response.json({ html: "" }, { status: 429, headers: { "Retry-After": String(wait) } });
  const body = form.get("body");
  return Response.json({ html: renderMarkdown(typeof body === "string" ? body.slice(0, LONGEST) : "").html });
}
