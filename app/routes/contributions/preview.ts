import { type ActionFunctionArgs, data } from "@remix-run/node";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { notFound, tooMany } from "#app/server/reply.server.ts";

const LONGEST = 10_000;

export function loader() {
  throw notFound();
}

/** What a text will look like. Nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, context);
  const { viewer, network, limits } = context;
  const wait = await limits.count("preview", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return tooMany({ html: "" }, wait);
  const body = form.get("body");
  return data({ html: renderMarkdown(typeof body === "string" ? body.slice(0, LONGEST) : "").html });
}
