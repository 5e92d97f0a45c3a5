import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listWaitingMails } from "#app/features/outbox/list-messages.server.ts";
import { MailPage } from "#app/features/outbox/mail-page.tsx";
import { claimLink } from "#app/features/sessions/claim-link.server.ts";
import { notFound } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

const MOST = 100;

export const handle = { i18n: ["threads", "account"] };
export const meta = headMeta;

/** The mails that wait, as their recipients would read them. In demonstration only: they belong to people. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { env, store } = context;
  if (env.mode !== "demonstration") throw notFound();
  const waiting = await listWaitingMails(store, MOST);
  const mails = waiting.map((mail) => ({
    ...mail,
    link:
      mail.kind === "claim-link"
        ? claimLink(mail.recipient.id, mail.createdAt, env)
        : `${env.publicUrl.origin}${mail.path}`,
  }));
  const title = i18nOf(context.lang).t("account:mail.title");
  return { mails, head: headOf(context, { title, path: "/demonstration/courrier" }) };
}

export default function DemonstrationMail() {
  const { mails } = useLoaderData<typeof loader>();
  return <MailPage mails={mails} />;
}
