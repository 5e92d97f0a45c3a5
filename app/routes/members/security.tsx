import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SecurityPage } from "#app/features/factors/security-page.tsx";
import { readSecurity } from "#app/features/factors/read-security.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { savePassword } from "#app/server/save-password.server.ts";

export const handle = { i18n: ["writing", "account", "codes", "factors", "provider"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const head = headOf(context, { title: i18nOf(context.lang).t("factors:security.title"), path: "/moi/securite" });
  return { security: await readSecurity(context.store, viewer), head };
}

/** The password; what else stands here has addresses of its own. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  if (form.get("intent") !== "password") throw badRequest();
  return savePassword(context, viewer, { form, page: "/moi/securite" });
}

export default function Security() {
  const { security } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SecurityPage security={security} reply={sent?.reply ?? null} />;
}
