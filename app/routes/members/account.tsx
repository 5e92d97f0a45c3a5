import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAccount } from "#app/features/members/account.server.ts";
import { AccountPage } from "#app/features/members/account-page.tsx";
import { readForm, refuse } from "#app/server/form.server.ts";
import { badRequest, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { saveProfile } from "#app/server/save-profile.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["threads", "writing", "account", "profile"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const account = await readAccount(context.store, id, context.lang);
  if (!account) throw notFound();
  return { account, head: headOf(context, { title: i18nOf(context.lang).t("account:account.title"), path: "/moi" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.own");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const saved = saveProfile(context, viewer, form);
  if (!saved) throw badRequest();
  return saved;
}

export default function Account() {
  const { account } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AccountPage account={account} reply={sent?.reply ?? null} />;
}
