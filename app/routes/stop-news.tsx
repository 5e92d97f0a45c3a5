import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasNewsByMail, setNewsByMail } from "#app/features/mail/news-by-mail.server.ts";
import { readStopToken } from "#app/features/mail/stop-link.server.ts";
import { StopNewsPage } from "#app/features/mail/stop-news-page.tsx";
import { readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["account"] };
export const meta = headMeta;

/** Opening the link changes nothing: mail programmes open links too. The button does, theirs or the page's. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const memberId = readStopToken(params["token"] ?? "", context.env);
  if (memberId === null) throw notFound();
  const head = headOf(context, { title: i18nOf(context.lang).t("account:stopNews.title"), path: "/desabonnement" });
  return { stopped: !(await hasNewsByMail(context.store, memberId)), head };
}

/** Also asked by the mail's provider for the person (RFC 8058): no session, no token but the link, and no redirect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const memberId = readStopToken(params["token"] ?? "", context.env);
  if (memberId === null) throw notFound();
  await readForm(request, { viewer: null, env: context.env });
  await setNewsByMail(context.store, memberId, false);
  return null;
}

export default function StopNews() {
  const { stopped } = useLoaderData<typeof loader>();
  return <StopNewsPage stopped={stopped} />;
}
