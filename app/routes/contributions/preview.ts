import type { ActionFunctionArgs } from "@remix-run/node";
import { readForm } from "#app/server/form.server.ts";
import { previewOf } from "#app/server/preview.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

/** What a text will look like. Nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, context);
  const { viewer, network, limits } = context;
  const wait = await limits.count("preview", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return Response.json({ html: "" }, { status: 429, headers: { "Retry-After": String(wait) } });
  return Response.json({ html: previewOf(form, context) });
}
