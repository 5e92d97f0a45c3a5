import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { makeRecoveryCodes } from "#app/features/factors/recovery-codes.server.ts";
import { RecoveryPage } from "#app/features/factors/recovery-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { localPath } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["writing", "account", "factors"] };
export const meta = headMeta;
/** What is shown once is kept nowhere on the way. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.credentials");
  const { recoveryLeft } = await readFactors(context.store, id);
  const next = localPath(new URL(request.url).searchParams.get("next"), "/moi/securite");
  const title = i18nOf(context.lang).t("factors:recovery.title");
  return { left: recoveryLeft, next, head: headOf(context, { title, path: "/moi/codes-de-secours" }) };
}

/** New codes, in the answer itself: nothing on this site can show them a second time. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ codes: null, reply: refuse(form, "session-ended") }, 403);
  const codes = await makeRecoveryCodes(context, viewer.id);
  return data({ codes, reply: null }, { headers: { "Cache-Control": "no-store" } });
}

export default function RecoveryCodes() {
  const { left, next } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <RecoveryPage left={left} next={next} codes={sent?.codes ?? null} reply={sent?.reply ?? null} />;
}
