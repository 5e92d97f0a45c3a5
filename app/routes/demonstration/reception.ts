import type { ActionFunctionArgs } from "@remix-run/node";
import { NETWORK_PAGE, placeOf } from "#app/features/demonstration/network.ts";
import { receivePost } from "#app/features/demonstration/receive-post.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { notFound } from "#app/server/reply.server.ts";

const STATUSES = { unsigned: 401, unreadable: 422, unknown: 404 } as const;

export function loader() {
  throw notFound();
}

/** Where the demonstration's webhook leads: from server to server, without a cookie, believed for its signature alone. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { env, store, now } = context;
  if (env.mode !== "demonstration") throw notFound();
  const { headers } = request;
  const reception = await receivePost(store, { headers, body: await request.text(), now: now() });
  if (!reception.taken) return Response.json({ error: reception.refusal }, { status: STATUSES[reception.refusal] });
  const page = env.publicUrl.origin + NETWORK_PAGE;
  const { id } = reception;
  // To a ping it tells its name.
  return Response.json(
    id === null
      ? { name: i18nOf("fr").t("networks:demonstration.name"), url: page }
      : { url: `${page}#${placeOf(id)}` },
  );
}
