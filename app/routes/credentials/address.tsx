import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressPage } from "#app/features/credentials/address-page.tsx";
import { readAddress } from "#app/features/credentials/read-address.server.ts";
import { askForAddress, confirmAddress } from "#app/server/change-address.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes"] };
export const meta = headMeta;

/** Another address: asked for, then confirmed by the codes sent to both. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id: memberId } = requireMay(context, request, "account.credentials");
  const ref = new URL(request.url).searchParams.get("preuve");
  const { view, status } = await readAddress(context.store, { memberId, ref, at: context.now() });
  const title = i18nOf(context.lang).t("codes:address.title");
  return data({ view, head: headOf(context, { title, path: "/moi/adresse" }) }, status);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  if (form.has("code")) return confirmAddress(context, viewer, form);
  return askForAddress(context, viewer, form);
}

export default function Address() {
  const { view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AddressPage view={view} reply={sent?.reply ?? null} />;
}
