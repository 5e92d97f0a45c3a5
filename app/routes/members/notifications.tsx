import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotificationsPage } from "#app/features/members/notifications-page.tsx";
import { listMessages, markAllRead } from "#app/features/outbox/list-messages.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { badRequest, done, forbidden } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["threads", "account"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const listing = await listMessages(context.store, id, new URL(request.url).searchParams.get("apres"));
  if (!listing.listed) throw badRequest();
  const title = i18nOf(context.lang).t("account:notifications.title");
  return { page: listing.page, head: headOf(context, { title, path: "/moi/notifications" }) };
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
