import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotificationsPage } from "#app/features/members/notifications-page.tsx";
import { listMessages, markAllRead } from "#app/features/outbox/list-messages.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { badRequest, done, forbidden } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["threads", "account"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const listing = await listMessages(context.store, id, new URL(request.url).searchParams.get("apres"));
  if (!listing.listed) throw badRequest();
  return { page: listing.page };
}

/** Marks everything as seen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  await markAllRead(context.store, id, context.now());
  return done("/moi/notifications", "saved");
}

export default function Notifications() {
  const { page } = useLoaderData<typeof loader>();
  return <NotificationsPage page={page} />;
}
