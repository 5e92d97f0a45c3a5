import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmPage } from "#app/features/factors/confirm-page.tsx";
import { readWays } from "#app/features/factors/read-ways.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { byCode, byMail, byPassword, sendMail } from "#app/server/confirm.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, localPath } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["writing", "account", "factors", "provider"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const { searchParams } = new URL(request.url);
  const head = headOf(context, {
    title: i18nOf(context.lang).t("factors:confirm.title"),
    path: "/connexion/confirmer",
  });
  return {
    next: localPath(searchParams.get("next")),
    sentRef: searchParams.get("preuve"),
    ways: await readWays(context, id),
    head,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.own");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const next = localPath(form.get("next") ?? new URL(request.url).searchParams.get("next"));
  const sent = { viewer, form, next };
  if (form.get("intent") === "password") return byPassword(context, sent);
  if (form.get("intent") === "totp") return byCode(context, sent);
  if (form.get("intent") === "send") return sendMail(context, sent);
  if (form.get("intent") === "mail") return byMail(context, sent);
  throw badRequest();
}

export default function Confirm() {
  const { next, sentRef, ways } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ConfirmPage next={next} sentRef={sentRef} ways={ways} reply={sent?.reply ?? null} />;
}
