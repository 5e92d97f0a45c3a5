import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasNewsByMail, setNewsByMail } from "#app/features/mail/news-by-mail.server.ts";
import { NotificationsPage } from "#app/features/members/notifications-page.tsx";
import { listMessages, markAllRead } from "#app/features/outbox/list-messages.server.ts";
import { readForm, readYes } from "#app/server/form.server.ts";
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
  const byMail = await hasNewsByMail(context.store, id);
  return { page: listing.page, byMail, head: headOf(context, { title, path: "/moi/notifications" }) };
}

/** Marks everything as seen, or starts and stops the news by mail. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  if (form.get("intent") === "news") await setNewsByMail(context.store, id, readYes(form));
  else await markAllRead(context.store, id, context.now());
  return done("/moi/notifications", "saved");
}

export default function Notifications() {
  const { page, byMail } = useLoaderData<typeof loader>();
  return <NotificationsPage page={page} byMail={byMail} />;
}
