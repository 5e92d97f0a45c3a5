import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMails } from "#app/features/mail/list-mails.server.ts";
import { MailPage } from "#app/features/mail/mail-page.tsx";
import { notFound } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

const MOST = 100;

export const handle = { i18n: ["account"] };
export const meta = headMeta;

/** Every mail, as its recipient reads it. In demonstration only: they belong to people. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { env, store } = context;
  if (env.mode !== "demonstration") throw notFound();
  const desk = { env, brand: await context.brand() };
  const mails = await listMails(store, desk, { limit: MOST, now: context.now() });
  const title = i18nOf(context.lang).t("account:mail.title");
  return {
    mails,
    leaving: env.mail.smtpUrl !== null,
    head: headOf(context, { title, path: "/demonstration/courrier" }),
  };
}

export default function DemonstrationMail() {
  const { mails, leaving } = useLoaderData<typeof loader>();
  return <MailPage mails={mails} leaving={leaving} />;
}
